package kith.shell.web;

import kith.shell.Ahead;
import kith.shell.Say;

/** What comes next, on a day on which nothing asks for me. */
public record NextView(String day, MonthAhead.Line line) {
  static NextView of(Say say, Ahead.Item item) {
    var on = item.coming().on();
    return new NextView(say.day(on, on), MonthAhead.Line.of(item));
  }
}
