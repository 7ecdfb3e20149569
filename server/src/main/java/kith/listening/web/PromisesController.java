package kith.listening.web;

import java.util.UUID;
import java.util.function.Supplier;
import kith.listening.Promise;
import kith.listening.PromiseId;
import kith.listening.Promises;
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

/** Promises by me or them: written by hand, edited, kept, let go. */
@Controller
class PromisesController {
  private final Promises promises;
  private final People people;
  private final PromiseForms forms;
  private final DetailAnswers answers;

  PromisesController(Promises promises, People people, PromiseForms forms, DetailAnswers answers) {
    this.promises = promises;
    this.people = people;
    this.forms = forms;
    this.answers = answers;
  }

  @GetMapping("/people/{person}/promises/new")
  ModelAndView begin(@SignedIn AccountId me, @PathVariable UUID person) {
    return forms.adding(me, people.get(me, new PersonId(person)));
  }

  @PostMapping("/people/{person}/promises")
  ModelAndView add(@SignedIn AccountId me, @PathVariable UUID person, Form form) {
    var with = people.get(me, new PersonId(person));
    var words = forms.read(me, form);
    if (words.isEmpty()) {
      return Answers.refused(forms.adding(me, with, form));
    }
    promises.add(me, words.get());
    return Answers.seeOther("/people/" + person)
        .addObject("toast", Toast.of("listening.toast.added"));
  }

  @GetMapping("/promises/{id}")
  ModelAndView show(@SignedIn AccountId me, @PathVariable UUID id) {
    return answers.of(me, promises.get(me, new PromiseId(id)));
  }

  @GetMapping("/promises/{id}/edit")
  ModelAndView editing(@SignedIn AccountId me, @PathVariable UUID id) {
    return forms.editing(me, promises.get(me, new PromiseId(id)));
  }

  @PutMapping("/promises/{id}")
  ModelAndView edit(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var before = promises.get(me, new PromiseId(id));
    var words = forms.read(me, form);
    var version = form.optionalNumber("version", 0, Integer.MAX_VALUE).orElse(-1);
    if (words.isEmpty()) {
      return Answers.refused(forms.editing(me, before, form));
    }
    try {
      return answers.of(me, promises.edit(me, before.id(), version, words.get()));
    } catch (Stale stale) {
      var again = form.with("version", Integer.toString(before.version()));
      return Answers.stale(forms.editing(me, before, again).addObject("theirs", stale.theirs()));
    }
  }

  @DeleteMapping("/promises/{id}")
  ModelAndView delete(@SignedIn AccountId me, @PathVariable UUID id) {
    var before = promises.get(me, new PromiseId(id));
    var undo = promises.delete(me, before.id());
    return answers.gone(before.persons(), new Toast("listening.toast.gone", undo));
  }

  @PutMapping("/promises/{id}/keeping")
  ModelAndView keep(@SignedIn AccountId me, @PathVariable UUID id) {
    var promise = promises.get(me, new PromiseId(id));
    var said = promise.mine() ? "listening.toast.word" : "listening.toast.theirWord";
    return done(me, promise.id(), said, () -> promises.keep(me, promise.id()));
  }

  @PutMapping("/promises/{id}/dropping")
  ModelAndView drop(@SignedIn AccountId me, @PathVariable UUID id) {
    var promise = new PromiseId(id);
    return done(me, promise, "listening.toast.letGo", () -> promises.drop(me, promise));
  }

  /** It stands again. */
  @DeleteMapping("/promises/{id}/keeping")
  ModelAndView reopen(@SignedIn AccountId me, @PathVariable UUID id) {
    var promise = new PromiseId(id);
    return done(me, promise, "listening.toast.reopened", () -> promises.reopen(me, promise));
  }

  private ModelAndView done(AccountId me, PromiseId id, String key, Supplier<Promise> act) {
    var done = promises.undoably(me, id, act);
    return answers.of(me, done.now()).addObject("toast", new Toast(key, done.undo()));
  }
}
