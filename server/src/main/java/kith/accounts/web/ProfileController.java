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
class ProfileController implements SettingsPart {
  private final Accounts accounts;
  private final Fragments fragments;

  ProfileController(Accounts accounts, Fragments fragments) {
    this.accounts = accounts;
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.ME;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    var account = accounts.find(me).orElseThrow(NotFound::new);
    return Optional.of(
        part(Fields.filled(Map.of("name", account.name(), "zone", account.zone().getId()))));
  }

  @PutMapping("/settings/profile")
  ModelAndView put(@SignedIn AccountId me, Form form) {
    var name = form.line("name");
    var zone = Fields.zone(form);
    if (form.isWrong()) {
      return Pages.refused(part(form));
    }
    accounts.describe(me, name, zone);
    return Pages.settings("accounts.toast.saved");
  }

  private Fragment part(Form form) {
    return fragments.of(
        "accounts/profilePart", Map.of("form", form, "zones", Fields.zones(form.typed("zone"))));
  }
}
