package kith.text.dates;

import java.time.LocalTime;
import java.util.Set;
import kith.text.dates.Lexicon.Tag;
import org.jspecify.annotations.Nullable;

/** Times of day: "3pm", "15:30", "half past seven", "ten to six", "noon". */
final class Clock {
  private static final Set<String> OCLOCK = Set.of("o'clock", "oclock");
  private static final Set<String> MINUTES = Set.of("minutes", "minute", "mins", "min");
  private static final Set<String> LEADS =
      Set.of("at", "by", "around", "about", "till", "until", "from", "it's", "@");
  private static final Set<String> AFTER = Set.of(
      "on",
      "in",
      "with",
      "and",
      "for",
      "then",
      "tonight",
      "tomorrow",
      "today",
      "o'clock",
      "oclock",
      "am",
      "pm",
      "at",
      "so",
      "but",
      "or",
      "if",
      "because",
      "sharp",
      "please",
      "this",
      "to",
      "till",
      "until",
      "i",
      "we",
      "she",
      "he",
      "they",
      "afternoon",
      "evening");
  private static final int NOON = 12;

  /** One o'clock to six is after noon, unless something says otherwise. */
  private static final int LAST_OF_AFTERNOON = 6;

  /**
   * A time read.
   *
   * @param to the token after it
   * @param sure whether the text says which half of the day
   */
  record Time(int to, LocalTime at, boolean sure) {}

  /** Which half of the day, and the token after the words for it. */
  private record Half(int to, boolean afternoon) {}

  private Clock() {}

  static @Nullable Time at(Page page, int i) {
    if (page.is(i, "noon") || page.is(i, "midday")) {
      return new Time(i + 1, LocalTime.NOON, true);
    }
    if (page.is(i, "midnight")) {
      return new Time(i + 1, LocalTime.MIDNIGHT, true);
    }
    var past = past(page, i);
    return past != null ? past : onTheDial(page, i);
  }

  /** "at 8": not the number of a house, nor of anything that is counted. */
  static @Nullable Time bare(Page page, int i) {
    var hour = hour(page, i);
    boolean alone = hour != null
        && (!page.tokens.isWord(hour.to()) || page.in(hour.to(), AFTER))
        && !page.in(hour.to(), Set.of("/", "-", ".", ":", "%", "°", "#", "&"))
        && hour.value() > 0;
    boolean ends = hour != null
        && page.is(hour.to(), ".")
        && !(page.joined(hour.to() + 1) && page.tokens.isDigits(hour.to() + 1));
    return hour != null && (alone || ends) ? time(page, hour.to(), hour.value(), 0) : null;
  }

  /** Where a time begins, as the start of a stretch whose end says more: "5 to 6pm". */
  static @Nullable Time opening(Page page, int i, Time end) {
    var hour = hour(page, i);
    if (hour == null || hour.value() < 1 || hour.value() > NOON) {
      return null;
    }
    boolean afternoon =
        end.at().getHour() >= NOON && hour.value() % NOON < end.at().getHour() % NOON
            || end.at().getHour() == NOON && hour.value() == NOON;
    return new Time(hour.to(), of(hour.value() % NOON, 0, afternoon), true);
  }

  private static @Nullable Time onTheDial(Page page, int i) {
    var hour = hour(page, i);
    if (hour == null) {
      return null;
    }
    int to = hour.to();
    int minute = page.tokens.isDigits(i) ? sixtieth(page, to) : -1;
    boolean colon = minute >= 0 && page.is(to, ":");
    to = minute >= 0 ? to + 2 : to;
    int second = colon ? sixtieth(page, to) : -1;
    to = second >= 0 ? to + 2 : to;
    minute = Math.max(minute, 0);
    second = Math.max(second, 0);
    if (page.in(to, OCLOCK)) {
      return time(page, to, hour.value(), minute);
    }
    var half = half(page, to, hour.value());
    if (half != null && hour.value() >= 1 && hour.value() <= NOON) {
      var at = of(hour.value() % NOON, minute, half.afternoon());
      return new Time(half.to(), at.withSecond(second), true);
    }
    boolean sure = page.tokens.length(i) == 2 && (hour.value() == 0 || hour.value() > NOON);
    return colon ? new Time(to, LocalTime.of(hour.value() % 24, minute, second), sure) : null;
  }

  /** From 0 to 24 in figures, one to twelve in words; no part of a longer number. */
  private static Numbers.@Nullable Num hour(Page page, int i) {
    if (page.tokens.isDigits(i)) {
      boolean part = i > 0
          && page.joined(i)
          && (page.tokens.isDigits(i - 1)
              || page.in(i - 1, Set.of(".", ":", "/", ",", "$", "£", "€", "#")));
      int value = page.tokens.number(i);
      return part || page.tokens.length(i) > 2 || value > 24 ? null : new Numbers.Num(i + 1, value);
    }
    return page.tagged(i, Tag.CARDINAL) && page.value(i) >= 1 && page.value(i) <= NOON
        ? new Numbers.Num(i + 1, page.value(i))
        : null;
  }

  /** Of ":30" or ".30" joined to what is before it, else -1. */
  private static int sixtieth(Page page, int i) {
    boolean joined = (page.is(i, ":") || page.is(i, "."))
        && page.joined(i)
        && page.joined(i + 1)
        && page.tokens.isDigits(i + 1)
        && page.tokens.length(i + 1) == 2;
    return joined && page.tokens.number(i + 1) < 60 ? page.tokens.number(i + 1) : -1;
  }

  /** "half past seven", "half seven", "a quarter to five", "at ten to six". */
  private static @Nullable Time past(Page page, int i) {
    boolean led = page.in(i - 1, LEADS);
    int at = page.skip(i, "a");
    if (page.is(at, "half")) {
      boolean said = page.is(at + 1, "past");
      var hour = hour(page, said ? at + 2 : at + 1);
      return hour != null && (said || led && page.tokens.isWord(at + 1))
          ? time(page, hour.to(), hour.value(), 30)
          : null;
    }
    var minutes = page.is(at, "quarter") ? new Numbers.Num(at + 1, 15) : Numbers.cardinal(page, i);
    if (minutes == null || minutes.value() >= 30) {
      return null;
    }
    int joint = page.skip(minutes.to(), MINUTES);
    boolean named = joint > minutes.to() || page.is(at, "quarter");
    boolean spelled = led && page.tokens.isWord(i) && minutes.value() % 5 == 0;
    var hour = hour(page, joint + 1);
    if (hour == null
        || hour.value() < 1
        || !named && !spelled && !(led && page.is(joint, "past"))) {
      return null;
    }
    if (page.is(joint, "past")) {
      return time(page, hour.to(), hour.value(), minutes.value());
    }
    if (!page.is(joint, "to")) {
      return null;
    }
    var full = time(page, hour.to(), hour.value(), 0);
    return new Time(full.to(), full.at().minusMinutes(minutes.value()), full.sure());
  }

  private static Time time(Page page, int after, int hour, int minute) {
    int to = page.skip(after, OCLOCK);
    var half = half(page, to, hour);
    if (half != null) {
      return new Time(half.to(), of(hour % NOON, minute, half.afternoon()), true);
    }
    boolean afternoon = hour >= 1 && hour <= LAST_OF_AFTERNOON;
    return new Time(to, of(hour % 24, minute, afternoon), hour > NOON);
  }

  private static LocalTime of(int hour, int minute, boolean afternoon) {
    return LocalTime.of((hour + (afternoon && hour < NOON ? NOON : 0)) % 24, minute);
  }

  private static @Nullable Half half(Page page, int i, int hour) {
    if (page.is(i, "am") || page.is(i, "pm")) {
      return new Half(i + 1, page.is(i, "pm"));
    }
    if ((page.is(i, "a") || page.is(i, "p")) && page.is(i + 1, ".") && page.is(i + 2, "m")) {
      return new Half(page.joined(i + 3) ? page.skip(i + 3, ".") : i + 3, page.is(i, "p"));
    }
    if (page.run(i, "in", "the")
        && page.in(i + 2, Set.of("morning", "afternoon", "evening", "night"))) {
      return new Half(i + 3, !page.is(i + 2, "morning"));
    }
    if (page.is(i, "afternoon") || page.is(i, "evening")) {
      return new Half(i + 1, true);
    }
    return page.run(i, "at", "night") ? new Half(i + 2, hour >= LAST_OF_AFTERNOON) : null;
  }
}
