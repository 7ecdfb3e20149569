package kith.accounts.web;

import java.util.Map;
import java.util.Optional;
import kith.platform.AccountId;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.SettingsPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class SignOutPart implements SettingsPart {
  private final Fragments fragments;

  SignOutPart(Fragments fragments) {
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.LEAVING;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    return Optional.of(fragments.of("accounts/signOutPart", Map.of()));
  }
}
