package kith.text.dates;

import java.util.Map;
import java.util.Set;
import kith.text.dates.Lexicon.Tag;
import org.jspecify.annotations.Nullable;

/** What comes round: "every Friday", "each month", "Thursdays", "weekly", "twice a week". */
final class Repeats {
  /**
   * A repetition read.
   *
   * @param value the length between, or the weekday as {@code XXXX-WXX-5}
   */
  record Repeat(int to, String value) {}

  private static final Map<String, String> ADVERBS = Map.of(
      "daily",
      "P1D",
      "weekly",
      "P1W",
      "fortnightly",
      "P2W",
      "biweekly",
      "P2W",
      "monthly",
      "P1M",
      "quarterly",
      "P3M",
      "yearly",
      "P1Y",
      "annually",
      "P1Y");
  private static final String[] UNITS = {"", "D", "W", "W", "M", "M", "Y"};
  private static final Set<String> EVERY = Set.of("every", "each", "alternate");
  private static final Set<String> OTHER = Set.of("other", "second");
  private static final Set<String> TIMES = Set.of("once", "twice", "thrice");

  private Repeats() {}

  static @Nullable Repeat at(Page page, int i) {
    String adverb = ADVERBS.get(page.tokens.lower(i));
    if (adverb != null) {
      return new Repeat(i + 1, adverb);
    }
    if (page.in(i, EVERY)) {
      return every(page, i);
    }
    if (page.tagged(i, Tag.WEEKDAY) && plural(page, i)) {
      return new Repeat(i + 1, "XXXX-WXX-" + page.value(i));
    }
    boolean times = page.in(i, TIMES) || page.tokens.number(i) > 0 && page.is(i + 1, "times");
    int a = page.in(i, TIMES) ? i + 1 : i + 2;
    return times && (page.is(a, "a") || page.is(a, "per") || page.is(a, "each"))
        ? unit(page, a + 1, 1)
        : null;
  }

  private static boolean plural(Page page, int i) {
    return page.tokens.lower(i).endsWith("days");
  }

  private static @Nullable Repeat every(Page page, int i) {
    int at = page.skip(i + 1, "single");
    int many = page.is(i, "alternate") || page.in(at, OTHER) ? 2 : 1;
    at = page.skip(at, OTHER);
    if (page.tagged(at, Tag.WEEKDAY)) {
      return new Repeat(at + 1, "XXXX-WXX-" + page.value(at));
    }
    if (page.tagged(at, Tag.PART)) {
      return new Repeat(at + 1, "P1D");
    }
    if (page.tagged(at, Tag.MONTH)) {
      return new Repeat(at + 1, "XXXX-%02d".formatted(page.value(at)));
    }
    var count = Numbers.cardinal(page, at);
    return count == null ? unit(page, at, many) : unit(page, count.to(), count.value());
  }

  private static @Nullable Repeat unit(Page page, int i, int many) {
    if (!page.tagged(i, Tag.UNIT)) {
      return null;
    }
    int unit = page.value(i);
    if (unit == 9) {
      return new Repeat(i + 1, "XXXX-WXX-WE");
    }
    if (unit > 6) {
      return null;
    }
    int length = unit == 3 ? many * 2 : unit == 5 ? many * 3 : many;
    return new Repeat(i + 1, "P" + length + UNITS[unit]);
  }
}
