package kith.listening;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import kith.text.DateReader;
import kith.text.FoundDate;
import org.jspecify.annotations.Nullable;

/** Words that stay right when days go by: "her exam next Friday" is kept as "her exam", and the day stands beside it. */
final class LastingWords {
  private static final Set<String> LEADING = Set.of("on", "by", "at", "is", "are", "was", "this");
  private static final Set<String> MEANT =
      Set.of("until", "till", "since", "before", "after", "from", "to", "than", "of", "and", "or");
  private final DateReader dates;

  LastingWords(DateReader dates) {
    this.dates = dates;
  }

  /** Without a day at their end that is counted from the day on which they were written. */
  String of(String words, LocalDate on) {
    var day = atTheEnd(words, on);
    if (day == null
        || isMeant(day.where().in(words))
        || day.value().equals(valueAfterwards(words, on))) {
      return words;
    }
    var left = words.substring(0, day.where().begin()).strip();
    while (LEADING.contains(lastWord(left))) {
      left = left.substring(0, left.length() - lastWord(left).length()).strip();
    }
    return left.isEmpty() || MEANT.contains(lastWord(left)) ? words : left;
  }

  /** "Until Friday" says more than its day. */
  private static boolean isMeant(String day) {
    return MEANT.contains(day.split(" ", 2)[0].toLowerCase(Locale.ROOT));
  }

  private @Nullable FoundDate atTheEnd(String words, LocalDate on) {
    var found = dates.read(words, on.atTime(12, 0).atZone(ZoneOffset.UTC));
    return found.isEmpty() || found.getLast().where().end() < words.length()
        ? null
        : found.getLast();
  }

  /** What the same words would come to, had they been written later. */
  private String valueAfterwards(String words, LocalDate on) {
    var later = atTheEnd(words, on.plusWeeks(1));
    return later == null ? "" : later.value();
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
