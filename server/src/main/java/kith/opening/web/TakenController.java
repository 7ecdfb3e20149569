package kith.opening.web;

import java.util.UUID;
import kith.opening.Prompts;
import kith.opening.TakenAlong;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TakenController {
  private final TakenAlong taken;
  private final Prompts prompts;
  private final People people;

  TakenController(TakenAlong taken, Prompts prompts, People people) {
    this.taken = taken;
    this.prompts = prompts;
    this.people = people;
  }

  @PostMapping("/opening/taken")
  ModelAndView take(@SignedIn AccountId me, Form form) {
    var prompt = prompts.find(me, form.typed("prompt")).orElseThrow(NotFound::new);
    var person = form.optionalId("person")
        .flatMap(it -> people.find(me, new PersonId(it)))
        .orElseThrow(NotFound::new);
    taken.take(me, person.id(), prompt.ask(), prompt.then());
    return back(person.id(), "opening.toast.taken");
  }

  @PutMapping("/opening/taken/{id}/asked")
  ModelAndView asked(@SignedIn AccountId me, @PathVariable UUID id) {
    return back(taken.asked(me, id).person(), "opening.toast.asked");
  }

  @DeleteMapping("/opening/taken/{id}")
  ModelAndView leave(@SignedIn AccountId me, @PathVariable UUID id) {
    return back(taken.leave(me, id), "opening.toast.left");
  }

  private static ModelAndView back(PersonId person, String toast) {
    return Answers.seeOther("/people/" + person).addObject("toast", Toast.of(toast));
  }
}
