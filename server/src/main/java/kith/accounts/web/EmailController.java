package kith.accounts.web;

import java.util.Map;
import java.util.Optional;
import kith.accounts.Accounts;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.SignedIn;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.SettingsPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Order(1)
class EmailController implements SettingsPart {
  private final Accounts accounts;
  private final Fragments fragments;

  EmailController(Accounts accounts, Fragments fragments) {
    this.accounts = accounts;
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.SIGN_IN;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    var account = accounts.find(me).orElseThrow(NotFound::new);
    return Optional.of(part(me, Fields.filled(Map.of("email", account.email()))));
  }

  @PutMapping("/settings/email")
  ModelAndView put(@SignedIn AccountId me, Form form) {
    var email = Fields.email(form);
    if (accounts.hasPassword(me) && !accounts.isPassword(me, form.typed("email-password"))) {
      form.refuse("email-password", "accounts.wrong.current");
    }
    if (!form.isWrong() && !accounts.changeEmail(me, email)) {
      form.refuse("email", "accounts.wrong.emailHere");
    }
    return form.isWrong() ? Pages.refused(part(me, form)) : Pages.settings("accounts.toast.saved");
  }

  private Fragment part(AccountId me, Form form) {
    return fragments.of(
        "accounts/emailPart", Map.of("form", form, "asks", accounts.hasPassword(me)));
  }
}
