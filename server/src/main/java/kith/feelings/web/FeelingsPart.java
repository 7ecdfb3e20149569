package kith.feelings.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kith.feelings.Reminders;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.Option;
import kith.shell.SettingsPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way there for whoever wants it, and when to be reminded; it stays out of sight elsewhere. */
@Component
@Order(10)
class FeelingsPart implements SettingsPart {
  private final Reminders reminders;
  private final Fragments fragments;

  FeelingsPart(Reminders reminders, Fragments fragments) {
    this.reminders = reminders;
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.HABITS;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    var hours = reminders.hours(me);
    var form = new Form(Map.of("hour", hours.stream().map(String::valueOf).toList()));
    return Optional.of(fragments.of(
        "feelings/settingsPart",
        Map.of("form", form, "hours", hours(), "chosen", !hours.isEmpty())));
  }

  private static List<Option> hours() {
    return IntStream.range(0, Reminders.HOURS)
        .mapToObj(hour -> new Option(String.valueOf(hour), "%02d:00".formatted(hour)))
        .toList();
  }
}
