package kith.accounts.web;

import java.util.Map;
import java.util.Optional;
import kith.accounts.SecurityLog;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.SettingsPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class SecurityLogPart implements SettingsPart {
  private static final int SHOWN = 30;
  private final SecurityLog log;
  private final Fragments fragments;
  private final Days days;

  SecurityLogPart(SecurityLog log, Fragments fragments, Days days) {
    this.log = log;
    this.fragments = fragments;
    this.days = days;
  }

  @Override
  public Slot slot() {
    return Slot.DEVICES;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    var entries = log.latest(me, SHOWN).stream()
        .map(it -> new SecurityLogView(
            "accounts.event." + Choices.name(it.event()), days.dayOf(me, it.at())))
        .toList();
    return Optional.of(fragments.of(
        "accounts/securityLogPart", Map.of("entries", entries, "today", days.today(me))));
  }
}
