package kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.accounts.Accounts;
import kith.accounts.PasskeyDoor;
import kith.accounts.Passkeys;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.SettingsPart;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Order(3)
class PasskeysController implements SettingsPart {
  private final Passkeys passkeys;
  private final PasskeyDoor door;
  private final Accounts accounts;
  private final Fragments fragments;
  private final Days days;

  PasskeysController(
      Passkeys passkeys, PasskeyDoor door, Accounts accounts, Fragments fragments, Days days) {
    this.passkeys = passkeys;
    this.door = door;
    this.accounts = accounts;
    this.fragments = fragments;
    this.days = days;
  }

  @Override
  public Slot slot() {
    return Slot.SIGN_IN;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    return Optional.of(part(me, Form.empty()));
  }

  @PostMapping(value = "/settings/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  String options(@SignedIn AccountId me, HttpServletResponse response) {
    return door.addOptions(response, me);
  }

  @PostMapping("/settings/passkeys")
  ModelAndView add(
      @SignedIn AccountId me, Form form, HttpServletRequest request, HttpServletResponse response) {
    var name = form.optionalLine("passkey-name").orElseGet(() -> Fields.passkeyName(request));
    if (!form.isWrong() && !door.add(request, response, me, name, form.typed("credential"))) {
      form.refuse("passkey-name", "accounts.wrong.passkey");
    }
    return form.isWrong()
        ? Pages.refused(part(me, form))
        : Pages.settings("accounts.toast.passkey");
  }

  /** The last way in stays. */
  @DeleteMapping("/settings/passkeys/{passkey}")
  ModelAndView remove(@SignedIn AccountId me, @PathVariable UUID passkey, Form form) {
    var last = !accounts.hasPassword(me) && passkeys.all(me).size() == 1;
    if (last && passkeys.all(me).getFirst().id().equals(passkey)) {
      form.refuse("passkey-name", "accounts.wrong.lastPasskey");
      return Pages.refused(part(me, form));
    }
    passkeys.remove(me, passkey);
    return Pages.settings("accounts.toast.passkeyGone");
  }

  private Fragment part(AccountId me, Form form) {
    var shown = passkeys.all(me).stream()
        .map(it -> PasskeyView.of(it, at -> days.dayOf(me, at)))
        .toList();
    return fragments.of(
        "accounts/passkeysPart",
        Map.of(
            "form",
            form,
            "passkeys",
            shown,
            "address",
            passkeys.address(),
            "today",
            days.today(me)));
  }
}
