package kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import kith.accounts.Accounts;
import kith.accounts.CookieSessions;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.SettingsPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** A changed password signs out every other device. */
@Controller
@Order(2)
class PasswordController implements SettingsPart {
  private final Accounts accounts;
  private final CookieSessions sessions;
  private final Fragments fragments;

  PasswordController(Accounts accounts, CookieSessions sessions, Fragments fragments) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.SIGN_IN;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    return Optional.of(part(me, Form.empty()));
  }

  @PutMapping("/settings/password")
  ModelAndView put(@SignedIn AccountId me, Form form, HttpServletRequest request) {
    var password = Fields.newPassword(form, "new");
    if (accounts.hasPassword(me) && !accounts.isPassword(me, form.typed("current"))) {
      form.refuse("current", "accounts.wrong.current");
    }
    if (form.isWrong()) {
      return Pages.refused(part(me, form));
    }
    accounts.changePassword(me, password);
    sessions.endOthers(me, request);
    return Pages.settings("accounts.toast.password");
  }

  private Fragment part(AccountId me, Form form) {
    return fragments.of(
        "accounts/passwordPart", Map.of("form", form, "asks", accounts.hasPassword(me)));
  }
}
