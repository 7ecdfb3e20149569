package kith.opening.web;

import java.util.List;
import java.util.UUID;
import kith.opening.KeptLines;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Care;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One private line after a talk. */
@Controller
class LinesController {
  private final KeptLines lines;
  private final People people;
  private final Care care;

  LinesController(KeptLines lines, People people, Care care) {
    this.care = care;
    this.lines = lines;
    this.people = people;
  }

  /** A blank line is no line: there is nothing to correct. */
  @PostMapping("/opening/lines")
  ModelAndView keep(@SignedIn AccountId me, Form form) {
    var person = form.optionalId("person")
        .flatMap(it -> people.find(me, new PersonId(it)))
        .orElseThrow(NotFound::new);
    var words = form.line("line");
    var otherwise = "/opening/with/" + person.id();
    if (form.typed("line").isBlank()) {
      return Answers.back(form, otherwise).addObject("toast", Toast.of("opening.toast.noLine"));
    }
    if (form.isWrong()) {
      return Answers.refused(new ModelAndView("opening/lineAgain")
          .addObject("person", person.id().toString())
          .addObject("name", person.name())
          .addObject("care", care.about(me, form.typed("line"), List.of(person.id())))
          .addObject("form", form));
    }
    lines.keep(me, person.id(), words);
    return Answers.back(form, otherwise).addObject("toast", Toast.of("opening.toast.line"));
  }

  @DeleteMapping("/opening/lines/{id}")
  ModelAndView remove(@SignedIn AccountId me, @PathVariable UUID id) {
    var person = lines.personOf(me, id);
    return Answers.seeOther("/opening/with/" + person)
        .addObject("toast", new Toast("opening.toast.lineGone", lines.remove(me, id)));
  }
}
