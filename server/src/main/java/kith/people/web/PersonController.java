package kith.people.web;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import kith.people.Naming;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.platform.Stale;
import kith.shell.Answers;
import kith.shell.Option;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/people/{id}")
class PersonController {
  private final People people;
  private final PersonPage page;

  PersonController(People people, PersonPage page) {
    this.people = people;
    this.page = page;
  }

  /** {@code edit} names the form that is open: "basics", "new-way" …, or the id of a fact; "older" opens what is older. */
  @GetMapping
  ModelAndView show(
      @SignedIn AccountId me, @PathVariable UUID id, @RequestParam(defaultValue = "") String edit) {
    var person = new PersonId(id);
    return edit.isEmpty() ? page.of(me, person) : page.of(me, person, Open.at(edit));
  }

  @PutMapping
  ModelAndView edit(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var before = people.get(me, new PersonId(id));
    var to = BasicsForm.read(form, before);
    if (to == null) {
      return Answers.refused(page.of(me, before.id(), Open.at("basics", form)));
    }
    var version = form.optionalNumber("version", 0, Integer.MAX_VALUE).orElse(0);
    try {
      var edited = people.edit(me, before.id(), version, to);
      return done(before.id(), new Toast("people.toast.edited", edited.undo()));
    } catch (Stale stale) {
      var again = form.with("version", Integer.toString(before.version()));
      return Answers.stale(page.of(me, before.id(), new Open("basics", again, stale.theirs())));
    }
  }

  @PutMapping("/resting")
  ModelAndView rest(@SignedIn AccountId me, @PathVariable UUID id) {
    var rested = people.rest(me, new PersonId(id));
    return done(rested.now().id(), new Toast("people.toast.resting", rested.undo()));
  }

  @GetMapping("/forgetting")
  ModelAndView askBeforeForgetting(@SignedIn AccountId me, @PathVariable UUID id) {
    var alone = people.called(me, new PersonId(id)).stream()
        .filter(Naming::alone)
        .map(Naming::name)
        .toList();
    return forgetting(me, id, new Form(Map.of("called", alone)));
  }

  @DeleteMapping
  ModelAndView forget(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var person = people.get(me, new PersonId(id));
    var names = new ArrayList<>(form.lines("called"));
    names.addAll(BasicsForm.names(form, "more"));
    if (!form.ticked("sure")) {
      form.refuse("sure", "people.wrong.sure");
    }
    if (form.isWrong()) {
      return Answers.refused(forgetting(me, id, form));
    }
    people.forget(me, person.id(), names);
    return Answers.seeOther("/people").addObject("toast", Toast.of("people.toast.forgotten"));
  }

  private ModelAndView forgetting(AccountId me, UUID id, Form form) {
    return new ModelAndView("people/forgetting")
        .addObject("form", form)
        .addObject("href", "/people/" + id)
        .addObject("name", people.get(me, new PersonId(id)).name())
        .addObject(
            "names",
            people.called(me, new PersonId(id)).stream()
                .map(it -> new Option(it.name(), it.name()))
                .toList());
  }

  private static ModelAndView done(PersonId person, Toast toast) {
    return Answers.seeOther("/people/" + person).addObject("toast", toast);
  }
}
