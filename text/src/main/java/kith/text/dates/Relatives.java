package kith.text.dates;

import java.time.LocalDate;
import java.util.Set;
import kith.text.dates.Lexicon.Tag;
import kith.text.dates.Numbers.Num;
import org.jspecify.annotations.Nullable;

/** What "this", "next", "last" and the like do to a week, month or year. */
final class Relatives {
  static final Set<String> NOW = Set.of("this", "current", "same", "that");

  private Relatives() {}

  /** "next", "this coming", "the last": the step, and the token after it. */
  static @Nullable Num step(Page page, int i) {
    int at = i;
    if (page.is(at, "this") && page.tagged(at + 1, Tag.WHICH) && !page.is(at + 1, "the")) {
      return new Num(at + 2, page.value(at + 1));
    }
    if (page.is(at, "the") || page.is(at, "my") || page.is(at, "that") || page.is(at, "same")) {
      return new Num(at + 1, 0);
    }
    return page.tagged(at, Tag.WHICH) ? new Num(at + 1, page.value(at)) : null;
  }

  /** "next year", "last year": its number. */
  static @Nullable Num year(Page page, int i) {
    var step = step(page, i);
    return step != null && unit(page, step.to(), 6)
        ? new Num(step.to() + 1, page.today.getYear() + step.value())
        : null;
  }

  /** "next month", "this month": its first day. */
  static @Nullable LocalDate month(Page page, int i) {
    var step = step(page, i);
    return step != null && unit(page, step.to(), 4)
        ? page.today.withDayOfMonth(1).plusMonths(step.value())
        : null;
  }

  static boolean unit(Page page, int i, int which) {
    return page.tagged(i, Tag.UNIT) && page.value(i) == which;
  }

  static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  /** The Monday of the first week that has its Thursday on or after the given day. */
  static LocalDate firstWeek(LocalDate first) {
    var monday = monday(first);
    return first.getDayOfWeek().getValue() > 4 ? monday.plusWeeks(1) : monday;
  }
}
