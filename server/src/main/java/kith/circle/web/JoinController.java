package kith.circle.web;

import java.util.List;
import java.util.Optional;
import kith.circle.Circle;
import kith.circle.Invitation;
import kith.circle.Invitations;
import kith.people.People;
import kith.people.Person;
import kith.people.Ring;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.LinkOver;
import kith.shell.Option;
import kith.shell.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a link to connect leads. */
@Controller
class JoinController {
  private final Invitations invitations;
  private final Circle circle;
  private final People people;

  JoinController(Invitations invitations, Circle circle, People people) {
    this.invitations = invitations;
    this.circle = circle;
    this.people = people;
  }

  @GetMapping("/join/{secret}")
  ModelAndView show(
      @SignedIn(optional = true) @Nullable AccountId me, @PathVariable String secret) {
    if (me != null && invitations.awaited(me, secret)) {
      return accepted();
    }
    var invitation = me == null ? invitations.open(secret) : invitations.open(me, secret);
    var open = invitation.orElseThrow(LinkOver::new);
    var name = circle.nameOf(open.inviter());
    return page(me, secret, open, known(me, name, Form.empty().with("name", name)));
  }

  @PostMapping("/join/{secret}")
  ModelAndView accept(@SignedIn AccountId me, @PathVariable String secret, Form form) {
    if (invitations.awaited(me, secret)) {
      return accepted();
    }
    var invitation = invitations.open(me, secret).orElseThrow(LinkOver::new);
    if (invitation.inviter().equals(me)) {
      form.refuse("person", "circle.wrong.myself");
    }
    var mine = form.isWrong() ? Optional.<PersonId>empty() : mine(me, form);
    if (mine.isEmpty()) {
      return Answers.refused(page(me, secret, invitation, form));
    }
    invitations.accept(me, secret, mine.get());
    return accepted();
  }

  /** Whom of mine that name means, where it can be one alone and nobody else is connected as them. */
  private Form known(@Nullable AccountId me, String name, Form form) {
    var meant = me == null ? List.<Option>of() : people.meant(me, name);
    return meant.size() == 1 && mayBe(me, meant.getFirst())
        ? form.with("person", meant.getFirst().value())
        : form;
  }

  private boolean mayBe(@Nullable AccountId me, Option person) {
    var id = PersonId.of(person.value());
    return me != null
        && circle.accountOf(me, id).isEmpty()
        && people.find(me, id).filter(Person::lives).isPresent();
  }

  private static ModelAndView accepted() {
    return Answers.seeOther("/circle").addObject("toast", Toast.of("circle.toast.accepted"));
  }

  /** One of my persons, or a new one by name. */
  private Optional<PersonId> mine(AccountId me, Form form) {
    var chosen = form.optionalId("person").map(PersonId::new);
    if (chosen.isPresent()) {
      return chosen.filter(it -> people.find(me, it).isPresent());
    }
    var name = form.line("name");
    return form.isWrong()
        ? Optional.empty()
        : Optional.of(people.add(me, name, Ring.FRIENDS).id());
  }

  private ModelAndView page(
      @Nullable AccountId me, String secret, Invitation invitation, Form form) {
    var inviter = circle.nameOf(invitation.inviter());
    return new ModelAndView("circle/join")
        .addObject("secret", secret)
        .addObject("inviter", inviter)
        .addObject("persons", me == null ? List.of() : persons(me))
        .addObject("form", form);
  }

  private List<Option> persons(AccountId me) {
    return people.options(me, Person::lives);
  }
}
