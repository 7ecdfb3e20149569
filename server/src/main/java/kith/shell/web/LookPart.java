package kith.shell.web;

import java.util.Map;
import java.util.Optional;
import kith.platform.AccountId;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.SettingsPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Light or dark is a matter of the device, so it is kept there and nowhere else. */
@Component
@Order(90)
class LookPart implements SettingsPart {
  private final Fragments fragments;

  LookPart(Fragments fragments) {
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.ME;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    return Optional.of(fragments.of("shell/lookPart", Map.of()));
  }
}
