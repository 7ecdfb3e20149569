package kith.shell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Speaks to the reader in his language: every string on screen comes from here. */
public record Say(MessageSource messages, Locale locale) {
  /** The message of this key with its places filled; an unknown key is an error, not a blank. */
  public String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  /** "Thursday 26 November", with the year when it is not that of {@code today}. */
  public String day(LocalDate day, LocalDate today) {
    return format(
        day.getYear() == today.getYear() ? "shell.format.day" : "shell.format.dayYear", day);
  }

  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern(text("shell.format.month"), locale).format(month);
  }

  private String format(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(text(pattern), locale).format(day);
  }
}
