package kith.circle.web;

import java.util.UUID;
import kith.circle.Circle;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of my circle, and what I do with one connection. */
@Controller
class CircleController {
  private final Circle circle;
  private final CirclePage page;
  private final People people;

  CircleController(Circle circle, CirclePage page, People people) {
    this.circle = circle;
    this.page = page;
    this.people = people;
  }

  @GetMapping("/circle")
  ModelAndView show(@SignedIn AccountId me) {
    return new ModelAndView("circle/circle").addObject("view", page.of(me, Form.empty()));
  }

  @PutMapping("/circle/{other}/muted")
  ModelAndView mute(@SignedIn AccountId me, @PathVariable UUID other, Form form) {
    circle.mute(me, new AccountId(other), form.ticked("muted"));
    return back("circle.toast.saved");
  }

  @PutMapping("/circle/{other}/person")
  ModelAndView link(@SignedIn AccountId me, @PathVariable UUID other, Form form) {
    var connection = circle.find(me, new AccountId(other)).orElseThrow(NotFound::new);
    var person = form.optionalId("person").map(PersonId::new).flatMap(it -> people.find(me, it));
    if (person.isEmpty()) {
      form.refuse("person", "circle.wrong.person");
      return Answers.refused(
          new ModelAndView("circle/circle").addObject("view", page.of(me, form)));
    }
    circle.link(me, connection.other(), person.get().id());
    return back("circle.toast.saved");
  }

  /** Says what it ends, and asks once. */
  @GetMapping("/circle/{other}/unlinking")
  ModelAndView beforeUnlinking(@SignedIn AccountId me, @PathVariable UUID other) {
    return ending(me, other, false);
  }

  @GetMapping("/circle/{other}/blocking")
  ModelAndView beforeBlocking(@SignedIn AccountId me, @PathVariable UUID other) {
    return ending(me, other, true);
  }

  @DeleteMapping("/circle/{other}")
  ModelAndView unlink(@SignedIn AccountId me, @PathVariable UUID other) {
    circle.unlink(me, new AccountId(other));
    return back("circle.toast.unlinked");
  }

  @PutMapping("/circle/{other}/block")
  ModelAndView block(@SignedIn AccountId me, @PathVariable UUID other) {
    circle.block(me, new AccountId(other));
    return back("circle.toast.blocked");
  }

  @DeleteMapping("/circle/{other}/block")
  ModelAndView unblock(@SignedIn AccountId me, @PathVariable UUID other) {
    circle.unblock(me, new AccountId(other));
    return back("circle.toast.unblocked");
  }

  private ModelAndView ending(AccountId me, UUID other, boolean block) {
    var connection = circle.find(me, new AccountId(other)).orElseThrow(NotFound::new);
    return new ModelAndView("circle/ending")
        .addObject("other", other.toString())
        .addObject("name", circle.called(me, connection.other()))
        .addObject("block", block);
  }

  private static ModelAndView back(String toast) {
    return Answers.seeOther("/circle").addObject("toast", Toast.of(toast));
  }
}
