package kith.testing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/** Puts every message into brackets for a reader of {@code en-XA}, so that what stands outside of them came from no bundle. */
public record PseudoMessages(MessageSource real) implements MessageSource {
  public static final String LANGUAGE = "en-XA";
  public static final char OPENS = '⟦';
  public static final char CLOSES = '⟧';

  @Override
  public @Nullable String getMessage(
      String code,
      Object @Nullable [] arguments,
      @Nullable String otherwise,
      @Nullable Locale locale) {
    var message = real.getMessage(code, arguments, otherwise, locale);
    return message == null ? null : marked(message, locale);
  }

  @Override
  public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
    return marked(real.getMessage(code, arguments, locale), locale);
  }

  @Override
  public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
    return marked(real.getMessage(resolvable, locale), locale);
  }

  private static String marked(String message, @Nullable Locale locale) {
    return locale != null && LANGUAGE.equals(locale.toLanguageTag())
        ? OPENS + message + CLOSES
        : message;
  }
}
