package kith.circle.web;

import java.util.UUID;
import kith.circle.Invitations;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.platform.Settings;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.QrView;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class InvitationsController {
  private final Invitations invitations;
  private final CirclePage page;
  private final People people;
  private final Settings settings;

  InvitationsController(
      Invitations invitations, CirclePage page, People people, Settings settings) {
    this.invitations = invitations;
    this.page = page;
    this.people = people;
    this.settings = settings;
  }

  /** The link is shown on this answer and never again. */
  @PostMapping("/circle/invitations")
  ModelAndView invite(@SignedIn AccountId me, Form form) {
    var person = form.optionalId("person").map(PersonId::new).flatMap(it -> people.find(me, it));
    if (person.isEmpty()) {
      form.refuse("person", "circle.wrong.person");
      return refused(me, form);
    }
    var secret = invitations.invite(me, person.get().id());
    if (secret.isEmpty()) {
      form.refuse("person", "circle.wrong.tooMany");
      return refused(me, form);
    }
    var link = settings.publicUrl() + "/join/" + secret.get();
    return new ModelAndView("circle/invited")
        .addObject("name", person.get().name())
        .addObject("link", link)
        .addObject("qr", QrView.of(link));
  }

  @PutMapping("/circle/invitations/{id}")
  ModelAndView confirm(@SignedIn AccountId me, @PathVariable UUID id) {
    invitations.confirm(me, id);
    return Answers.seeOther("/circle").addObject("toast", Toast.of("circle.toast.connected"));
  }

  @DeleteMapping("/circle/invitations/{id}")
  ModelAndView revoke(@SignedIn AccountId me, @PathVariable UUID id) {
    invitations.revoke(me, id);
    return Answers.seeOther("/circle").addObject("toast", Toast.of("circle.toast.revoked"));
  }

  private ModelAndView refused(AccountId me, Form form) {
    return Answers.refused(new ModelAndView("circle/circle").addObject("view", page.of(me, form)));
  }
}
