package kith.accounts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.accounts.Accounts;
import kith.accounts.RecoveryCodes;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.SettingsPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Order(4)
class RecoveryCodesController implements SettingsPart {
  private final Accounts accounts;
  private final RecoveryCodes codes;
  private final Fragments fragments;

  RecoveryCodesController(Accounts accounts, RecoveryCodes codes, Fragments fragments) {
    this.accounts = accounts;
    this.codes = codes;
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.SIGN_IN;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    return Optional.of(part(me, Form.empty(), List.of()));
  }

  /** Shows the new codes, this once. */
  @PostMapping("/settings/recovery-codes")
  ModelAndView make(@SignedIn AccountId me, Form form) {
    if (accounts.hasPassword(me) && !accounts.isPassword(me, form.typed("codes-password"))) {
      form.refuse("codes-password", "accounts.wrong.current");
      return Pages.refused(part(me, form, List.of()));
    }
    return Pages.part(part(me, Form.empty(), codes.make(me)));
  }

  private Fragment part(AccountId me, Form form, List<String> made) {
    return fragments.of(
        "accounts/recoveryCodesPart",
        Map.of(
            "form", form, "made", made, "left", codes.left(me), "asks", accounts.hasPassword(me)));
  }
}
