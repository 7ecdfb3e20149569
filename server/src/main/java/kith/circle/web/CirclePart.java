package kith.circle.web;

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
class CirclePart implements SettingsPart {
  private final Fragments fragments;

  CirclePart(Fragments fragments) {
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.CIRCLE;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    return Optional.of(fragments.of("circle/settingsPart", Map.of()));
  }
}
