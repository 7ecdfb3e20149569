package kith.feelings.web;

import java.util.Map;
import java.util.Optional;
import kith.platform.AccountId;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.SettingsPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way there for whoever wants it; it stays out of sight elsewhere. */
@Component
@Order(10)
class FeelingsPart implements SettingsPart {
  private final Fragments fragments;

  FeelingsPart(Fragments fragments) {
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.HABITS;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    return Optional.of(fragments.of("feelings/settingsPart", Map.of()));
  }
}
