package kith.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import kith.platform.Choices;
import kith.shell.Say;

/** Days that may be known in part, in words. */
public final class DayWords {
  private DayWords() {}

  /** "14 March 1984", "14 March", "March 1984", "March", "1984". */
  public static String of(Say say, SomeDay day) {
    if (!day.known()) {
      return "";
    }
    var known =
        (day.day() == 0 ? "" : "d") + (day.month() == 0 ? "" : "M") + (day.year() == 0 ? "" : "y");
    var some = LocalDate.of(
        day.year() == 0 ? 2000 : day.year(),
        day.month() == 0 ? 1 : day.month(),
        day.day() == 0 ? 1 : day.day());
    return DateTimeFormatter.ofPattern(say.text("people.format." + known), say.locale())
        .format(some);
  }

  /** "Birthday", "Anniversary", or its own label. */
  public static String name(Say say, Fact.Day day) {
    return day.label().isBlank() ? say.text("people.day." + Choices.name(day.kind())) : day.label();
  }

  /** The same on the day it comes round: "Birthday (40)". */
  static String on(Say say, Fact.Day day, LocalDate on) {
    var years = day.on().yearsOn(on);
    return years.isEmpty()
        ? name(say, day)
        : say.text("people.day.years", name(say, day), years.getAsInt());
  }
}
