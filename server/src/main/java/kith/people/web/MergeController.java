package kith.people.web;

import java.util.UUID;
import kith.people.Merging;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Makes one person out of two that were the same. */
@Controller
@RequestMapping("/people/{id}/merge")
class MergeController {
  private final People people;

  MergeController(People people) {
    this.people = people;
  }

  @GetMapping
  ModelAndView ask(@SignedIn AccountId me, @PathVariable UUID id) {
    return page(me, people.get(me, new PersonId(id)), Form.empty());
  }

  @PostMapping
  ModelAndView merge(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var from = people.get(me, new PersonId(id));
    var into = other(me, form);
    if (!form.ticked("sure")) {
      form.refuse("sure", "people.wrong.sure");
    }
    if (form.isWrong()) {
      return Answers.refused(page(me, from, form));
    }
    return switch (people.merge(me, from.id(), into)) {
      case Merging.Merged(var person) ->
        Answers.seeOther("/people/" + person.id())
            .addObject("toast", Toast.of("people.toast.merged"));
      case Merging.SamePerson _ -> {
        form.refuse("into", "people.wrong.same");
        yield Answers.refused(page(me, from, form));
      }
    };
  }

  private PersonId other(AccountId me, Form form) {
    var chosen = form.optionalId("into").map(PersonId::new);
    if (chosen.isEmpty()) {
      form.refuse("into", "people.wrong.into");
    }
    return chosen.orElse(new PersonId(new UUID(0, 0)));
  }

  private ModelAndView page(AccountId me, Person person, Form form) {
    return new ModelAndView("people/merge")
        .addObject("form", form)
        .addObject("href", "/people/" + person.id())
        .addObject("name", person.name())
        .addObject("others", people.options(me, other -> !other.id().equals(person.id())));
  }
}
