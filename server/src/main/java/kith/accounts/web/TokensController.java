package kith.accounts.web;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.accounts.ApiTokens;
import kith.accounts.Scope;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.SettingsPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Order(9)
class TokensController implements SettingsPart {
  private final ApiTokens tokens;
  private final Fragments fragments;
  private final Days days;

  TokensController(ApiTokens tokens, Fragments fragments, Days days) {
    this.tokens = tokens;
    this.fragments = fragments;
    this.days = days;
  }

  @Override
  public Slot slot() {
    return Slot.DEVICES;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    return Optional.of(part(me, Form.empty(), ""));
  }

  /** Shows the new token, this once. */
  @PostMapping("/settings/tokens")
  ModelAndView make(@SignedIn AccountId me, Form form) {
    var name = form.line("token-name");
    var scopes = EnumSet.noneOf(Scope.class);
    for (var scope : Scope.values()) {
      if (form.allTyped("scope").contains(Choices.name(scope))) {
        scopes.add(scope);
      }
    }
    if (scopes.isEmpty()) {
      form.refuse("scope", "accounts.wrong.scope");
    }
    return form.isWrong()
        ? Pages.refused(part(me, form, ""))
        : Pages.part(part(me, Form.empty(), tokens.make(me, name, scopes)));
  }

  @DeleteMapping("/settings/tokens/{token}")
  ModelAndView revoke(@SignedIn AccountId me, @PathVariable UUID token) {
    tokens.revoke(me, token);
    return Pages.settings("accounts.toast.revoked");
  }

  private Fragment part(AccountId me, Form form, String made) {
    var shown = tokens.all(me).stream()
        .map(it -> TokenView.of(it, at -> days.dayOf(me, at)))
        .toList();
    return fragments.of(
        "accounts/tokensPart",
        Map.of("form", form, "tokens", shown, "made", made, "today", days.today(me)));
  }
}
