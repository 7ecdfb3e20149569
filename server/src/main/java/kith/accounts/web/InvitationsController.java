package kith.accounts.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.accounts.Invitations;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.SignedIn;
import kith.shell.Answers;
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
@Order(5)
class InvitationsController implements SettingsPart {
  private final Invitations invitations;
  private final Fragments fragments;
  private final Days days;

  InvitationsController(Invitations invitations, Fragments fragments, Days days) {
    this.invitations = invitations;
    this.fragments = fragments;
    this.days = days;
  }

  @Override
  public Slot slot() {
    return Slot.CIRCLE;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    return Optional.of(part(me, ""));
  }

  /** Shows the link, this once. */
  @PostMapping("/settings/invitations")
  ModelAndView make(@SignedIn AccountId me) {
    return invitations
        .make(me)
        .map(link -> Pages.part(part(me, link)))
        .orElseGet(() -> Answers.refused(Pages.part(part(me, ""))));
  }

  @DeleteMapping("/settings/invitations/{invitation}")
  ModelAndView revoke(@SignedIn AccountId me, @PathVariable UUID invitation) {
    invitations.revoke(me, invitation);
    return Pages.settings("accounts.toast.invitation");
  }

  private Fragment part(AccountId me, String made) {
    var waiting = invitations.waiting(me).stream()
        .map(it -> new InvitationView(it.id().toString(), days.dayOf(me, it.expiresAt())))
        .toList();
    return fragments.of(
        "accounts/invitationsPart",
        Map.of("waiting", waiting, "made", made, "today", days.today(me)));
  }
}
