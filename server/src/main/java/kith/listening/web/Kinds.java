package kith.listening.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.moments.Kind;
import kith.platform.Choices;
import kith.shell.Option;
import kith.shell.Say;
import kith.text.DetailKind;
import kith.text.FoundPromise.By;
import kith.text.When;
import org.jspecify.annotations.Nullable;

/** What kinds and days are called. */
final class Kinds {
  private static final List<Kind> CONTACTS =
      List.of(Kind.TALK, Kind.CALL, Kind.MESSAGE, Kind.TIME_TOGETHER, Kind.SUPPORT);

  private Kinds() {}

  static String words(Say say, DetailKind kind, @Nullable By by) {
    return say.text("listening.kind."
        + (kind == DetailKind.PROMISE ? PromiseKinds.of(by) : Choices.name(kind)));
  }

  static String icon(DetailKind kind) {
    return kind == DetailKind.PERSON ? "family" : Choices.name(kind);
  }

  static List<Option> details(Say say) {
    var options = new ArrayList<Option>();
    for (var kind : DetailKind.values()) {
      if (kind != DetailKind.PROMISE) {
        options.add(new Option(Choices.name(kind), words(say, kind, null)));
      }
    }
    return options;
  }

  static List<Option> promises(Say say) {
    return List.of(
        new Option(PromiseKinds.BY_ME, words(say, DetailKind.PROMISE, By.ME)),
        new Option(PromiseKinds.BY_THEM, words(say, DetailKind.PROMISE, By.THEM)));
  }

  static List<Option> options(Say say) {
    var options = new ArrayList<>(details(say));
    options.addAll(promises(say));
    return options;
  }

  static List<Option> contacts(Say say) {
    return CONTACTS.stream()
        .map(kind ->
            new Option(Choices.name(kind), say.text("listening.contact." + Choices.name(kind))))
        .toList();
  }

  static String when(Say say, When when, LocalDate today) {
    return switch (when) {
      case When.Day(var on) -> say.day(on, today);
      case When.Month(var in) -> say.month(in);
      case When.Span(var from, var to) ->
        say.text("listening.span", say.day(from, today), say.day(to, today));
    };
  }
}
