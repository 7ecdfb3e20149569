package kith.listening.web;

import java.util.UUID;
import kith.listening.DetailId;
import kith.listening.Details;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.platform.Stale;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** Adds details by hand, edits them in place, deletes them. */
@Controller
class DetailsController {
  private final Details details;
  private final People people;
  private final DetailForms forms;
  private final DetailAnswers answers;

  DetailsController(Details details, People people, DetailForms forms, DetailAnswers answers) {
    this.details = details;
    this.people = people;
    this.forms = forms;
    this.answers = answers;
  }

  @GetMapping("/people/{person}/details/new")
  ModelAndView begin(@SignedIn AccountId me, @PathVariable UUID person) {
    return forms.adding(me, people.get(me, new PersonId(person)));
  }

  @PostMapping("/people/{person}/details")
  ModelAndView add(@SignedIn AccountId me, @PathVariable UUID person, Form form) {
    var about = people.get(me, new PersonId(person));
    var words = forms.read(me, form);
    if (words.isEmpty()) {
      return Answers.refused(forms.adding(me, about, form));
    }
    details.add(me, words.get());
    return Answers.seeOther("/people/" + person)
        .addObject("toast", Toast.of("listening.toast.added"));
  }

  @GetMapping("/details/{id}")
  ModelAndView show(@SignedIn AccountId me, @PathVariable UUID id) {
    return answers.of(me, details.get(me, new DetailId(id)));
  }

  @GetMapping("/details/{id}/edit")
  ModelAndView editing(@SignedIn AccountId me, @PathVariable UUID id) {
    return forms.editing(me, details.get(me, new DetailId(id)));
  }

  @PutMapping("/details/{id}")
  ModelAndView edit(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var before = details.get(me, new DetailId(id));
    var words = forms.read(me, form);
    var version = form.optionalNumber("version", 0, Integer.MAX_VALUE).orElse(-1);
    if (words.isEmpty()) {
      return Answers.refused(forms.editing(me, before, form));
    }
    try {
      return answers.of(me, details.edit(me, before.id(), version, words.get()));
    } catch (Stale stale) {
      var again = form.with("version", Integer.toString(before.version()));
      return Answers.stale(forms.editing(me, before, again).addObject("theirs", stale.theirs()));
    }
  }

  @DeleteMapping("/details/{id}")
  ModelAndView delete(@SignedIn AccountId me, @PathVariable UUID id) {
    var before = details.get(me, new DetailId(id));
    var undo = details.delete(me, before.id());
    return answers.gone(before.persons(), new Toast("listening.toast.gone", undo));
  }
}
