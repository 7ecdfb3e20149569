package kith.accounts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.accounts.Account;
import kith.accounts.Accounts;
import kith.accounts.SignUps;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.SignedIn;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.SettingsPart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** The operator opens sign-up for everybody, or closes it. */
@Controller
class OpenSignUpController implements SettingsPart {
  private final Accounts accounts;
  private final SignUps signUps;
  private final Fragments fragments;

  OpenSignUpController(Accounts accounts, SignUps signUps, Fragments fragments) {
    this.accounts = accounts;
    this.signUps = signUps;
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.OPERATOR;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    var form = new Form(signUps.open() ? Map.of("open", List.of("true")) : Map.of());
    return operates(me)
        ? Optional.of(fragments.of("accounts/openSignUpPart", Map.of("form", form)))
        : Optional.empty();
  }

  @PutMapping("/settings/sign-up")
  ModelAndView put(@SignedIn AccountId me, Form form) {
    if (!operates(me)) {
      throw new NotFound();
    }
    signUps.open(me, form.ticked("open"));
    return Pages.settings("accounts.toast.saved");
  }

  private boolean operates(AccountId me) {
    return accounts.find(me).filter(Account::operator).isPresent();
  }
}
