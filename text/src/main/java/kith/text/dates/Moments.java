package kith.text.dates;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.text.FoundDate;
import kith.text.FoundDate.Type;
import kith.text.dates.Clock.Time;
import org.jspecify.annotations.Nullable;

/** Puts times of day beside their days: "tomorrow at 3pm" is one moment. */
final class Moments {
  private static final Set<String> JOINTS =
      Set.of(",", "at", "around", "about", "from", "by", "@", "for", "-");
  private static final Set<String> BACK = Set.of(",", "on", "this", "the");
  private static final Set<String> UNTIL = Set.of("-", "–", "to", "until", "till");
  private static final Set<String> LATE =
      Set.of("tonight", "tonite", "afternoon", "evening", "eve", "night");
  private static final Set<String> PARTS =
      Set.of("morning", "afternoon", "evening", "eve", "night");
  private static final int LONGEST_JOINT = 3;
  private static final int NOON = 12;
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

  /** A day or span with the tokens that it covers. */
  record Placed(int from, int to, FoundDate date) {}

  private record Timed(
      int from, int to, LocalTime at, @Nullable LocalTime until, boolean sure) {
    /** The same, when it was said beside it that it is late in the day. */
    Timed in(boolean late) {
      return late && !sure && until == null && at.getHour() < NOON
          ? new Timed(from, to, at.plusHours(NOON), null, true)
          : this;
    }
  }

  private final Page page;
  private final List<Placed> days;

  Moments(Page page, List<Placed> days) {
    this.page = page;
    this.days = days;
  }

  List<FoundDate> all() {
    var found = new ArrayList<FoundDate>();
    int next = 0;
    Timed waiting = null;
    for (int i = 0; i < page.tokens.size(); ) {
      if (next < days.size() && days.get(next).from() == i) {
        var day = days.get(next++);
        if (waiting != null && single(day) && joined(waiting.to(), day.from(), BACK)) {
          int to = page.in(day.to(), PARTS) ? day.to() + 1 : day.to();
          found.add(moment(waiting.from(), to, day, waiting.in(page.in(to - 1, LATE))));
          i = to;
        } else {
          add(found, waiting);
          var after = single(day) ? after(day, next) : null;
          found.add(after == null ? day.date() : moment(day.from(), after.to(), day, after));
          i = after == null ? day.to() : after.to();
        }
        waiting = null;
        continue;
      }
      var timed = timed(i, next);
      if (timed != null) {
        add(found, waiting);
        waiting = timed;
      }
      i = timed == null ? i + 1 : timed.to();
    }
    add(found, waiting);
    return List.copyOf(found);
  }

  private void add(List<FoundDate> found, @Nullable Timed alone) {
    if (alone != null) {
      var type = alone.until() == null ? Type.TIME : Type.TIMERANGE;
      var where = page.tokens.extent(alone.from(), alone.to());
      found.add(new FoundDate(where, type, value("", alone), null, null));
    }
  }

  private static boolean single(Placed day) {
    return day.date().type() == Type.DATE;
  }

  /** The time that follows a day at once. */
  private @Nullable Timed after(Placed day, int next) {
    int at = day.to();
    boolean late = page.in(day.to() - 1, LATE);
    while (at < day.to() + LONGEST_JOINT && (page.in(at, JOINTS) || page.in(at, PARTS))) {
      late |= page.in(at, LATE);
      at++;
    }
    var time = page.in(at + 1, UNTIL) ? null : Clock.at(page, at);
    var timed = time == null ? timed(at, next) : timed(at, time, next);
    return timed == null ? null : timed.in(late);
  }

  private boolean joined(int from, int to, Set<String> joints) {
    for (int i = from; i < to; i++) {
      if (!page.in(i, joints)) {
        return false;
      }
    }
    return to - from <= LONGEST_JOINT;
  }

  /** A time, or a stretch whose end alone says what is meant: "5 to 6pm". */
  private @Nullable Timed timed(int i, int next) {
    int joint = i + 1;
    boolean stretch = page.in(joint, UNTIL) || page.is(joint, "and") && page.is(i - 1, "between");
    var end = stretch ? Clock.at(page, joint + 1) : null;
    var start = end != null && end.sure() ? Clock.opening(page, i, end) : null;
    int limit = limit(next);
    if (end != null && start != null && end.to() <= limit && start.to() == joint) {
      return new Timed(beginning(i), end.to(), start.at(), end.at(), true);
    }
    var time = Clock.at(page, i);
    return timed(i, time == null && page.is(i - 1, "at") ? Clock.bare(page, i) : time, next);
  }

  private int limit(int next) {
    return next < days.size() ? days.get(next).from() : page.tokens.size();
  }

  /** A time with its end, if one is named; never across a day. */
  private @Nullable Timed timed(int from, @Nullable Time time, int next) {
    int limit = limit(next);
    if (time == null || time.to() > limit) {
      return null;
    }
    boolean stretch =
        page.in(time.to(), UNTIL) || page.is(time.to(), "and") && page.is(from - 1, "between");
    var end = stretch ? Clock.at(page, time.to() + 1) : null;
    return end == null || end.to() > limit
        ? new Timed(from, time.to(), time.at(), null, time.sure())
        : new Timed(beginning(from), end.to(), time.at(), end.at(), true);
  }

  /** "from" and "between" belong to a stretch. */
  private int beginning(int i) {
    return page.is(i - 1, "from") || page.is(i - 1, "between") ? i - 1 : i;
  }

  private FoundDate moment(int from, int to, Placed day, Timed time) {
    var date = day.date();
    var type = time.until() == null ? Type.DATETIME : Type.DATETIMERANGE;
    var value = value(date.value() + " ", time);
    return new FoundDate(page.tokens.extent(from, to), type, value, date.when(), date.before());
  }

  private static String value(String day, Timed time) {
    var start = day + SECONDS.format(time.at());
    return time.until() == null ? start : start + "/" + day + SECONDS.format(time.until());
  }
}
