package kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import kith.accounts.Accounts;
import kith.accounts.CookieSessions;
import kith.accounts.Leaving;
import kith.accounts.PasskeyDoor;
import kith.accounts.Passkeys;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.SettingsPart;
import kith.shell.Toast;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Deletes the account, once its owner has shown the password or a passkey again. */
@Controller
@Order(9)
class LeavingController implements SettingsPart {
  private final Accounts accounts;
  private final Leaving leaving;
  private final Passkeys passkeys;
  private final ShownAgain again;
  private final PasskeyDoor door;
  private final CookieSessions sessions;
  private final Fragments fragments;

  LeavingController(
      Accounts accounts,
      Leaving leaving,
      Passkeys passkeys,
      ShownAgain again,
      PasskeyDoor door,
      CookieSessions sessions,
      Fragments fragments) {
    this.accounts = accounts;
    this.leaving = leaving;
    this.passkeys = passkeys;
    this.again = again;
    this.door = door;
    this.sessions = sessions;
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.LEAVING;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    return Optional.of(part(me, Form.empty()));
  }

  @PostMapping(value = "/settings/account/options", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  String options(@SignedIn AccountId me, HttpServletResponse response) {
    return door.confirmOptions(response, me);
  }

  @DeleteMapping("/settings/account")
  ModelAndView leave(
      @SignedIn AccountId me, Form form, HttpServletRequest request, HttpServletResponse response) {
    if (!again.by(me, form, "leaving-password", request, response)) {
      return Pages.refused(part(me, form));
    }
    sessions.signOut(request, response);
    leaving.leave(me);
    return Answers.seeOther("/sign-in").addObject("toast", Toast.of("accounts.toast.left"));
  }

  private Fragment part(AccountId me, Form form) {
    return fragments.of(
        "accounts/leavingPart",
        Map.of(
            "form",
            form,
            "asks",
            accounts.hasPassword(me),
            "hasPasskey",
            !passkeys.all(me).isEmpty(),
            "address",
            passkeys.address()));
  }
}
