package kith.opening.web;

import java.util.List;
import java.util.UUID;
import kith.opening.Draft;
import kith.opening.Drafts;
import kith.opening.Wording;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.platform.Stale;
import kith.shell.Answers;
import kith.shell.Care;
import kith.shell.Option;
import kith.shell.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** What I would like to tell whom. */
@Controller
class DraftsController {
  private final Drafts drafts;
  private final Wording wording;
  private final People people;
  private final Care care;

  DraftsController(Drafts drafts, Wording wording, People people, Care care) {
    this.drafts = drafts;
    this.wording = wording;
    this.people = people;
    this.care = care;
  }

  @GetMapping("/opening/drafts")
  ModelAndView list(@SignedIn AccountId me) {
    return list(me, Form.empty());
  }

  @PostMapping("/opening/drafts")
  ModelAndView write(@SignedIn AccountId me, Form form) {
    var words = form.prose("words");
    var whom = whom(me, form);
    if (form.isWrong()) {
      return Answers.refused(list(me, form));
    }
    return Answers.seeOther("/opening/drafts/" + drafts.write(me, whom, words))
        .addObject("toast", Toast.of("opening.toast.draft"));
  }

  @GetMapping("/opening/drafts/{id}")
  ModelAndView show(@SignedIn AccountId me, @PathVariable UUID id) {
    var draft = drafts.get(me, id);
    return page(me, draft, filled(draft));
  }

  @PutMapping("/opening/drafts/{id}")
  ModelAndView edit(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var before = drafts.get(me, id);
    var words = form.prose("words");
    var whom = whom(me, form);
    var version = form.version();
    if (form.isWrong()) {
      return Answers.refused(page(me, before, form));
    }
    try {
      drafts.edit(me, id, version, whom, words);
    } catch (Stale stale) {
      var again = form.with("version", Integer.toString(before.version()));
      return Answers.stale(page(me, before, again), stale.theirs());
    }
    return Answers.seeOther("/opening/drafts/" + id)
        .addObject("toast", Toast.of("opening.toast.draft"));
  }

  @PutMapping("/opening/drafts/{id}/told")
  ModelAndView told(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var told = !"false".equals(form.typed("told"));
    drafts.tell(me, id, told);
    return Answers.back(form, "/opening/drafts")
        .addObject("toast", Toast.of(told ? "opening.toast.told" : "opening.toast.saved"));
  }

  @DeleteMapping("/opening/drafts/{id}")
  ModelAndView remove(@SignedIn AccountId me, @PathVariable UUID id) {
    return Answers.seeOther("/opening/drafts")
        .addObject("toast", new Toast("opening.toast.draftGone", drafts.remove(me, id)));
  }

  private @Nullable PersonId whom(AccountId me, Form form) {
    var chosen = form.optionalId("person").map(PersonId::new);
    if (chosen.isPresent() && people.find(me, chosen.get()).isEmpty()) {
      form.refuse("person", "platform.wrong.choice");
    }
    return chosen.orElse(null);
  }

  private ModelAndView list(AccountId me, Form form) {
    return new ModelAndView("opening/drafts")
        .addObject("form", form)
        .addObject("drafts", drafts.all(me).stream().map(it -> line(me, it)).toList())
        .addObject("care", care.about(me, form.typed("words")))
        .addObject("persons", persons(me));
  }

  /** The check and the help are about the words in the form, kept or not. */
  private ModelAndView page(AccountId me, Draft draft, Form form) {
    return new ModelAndView("opening/draft")
        .addObject("form", form)
        .addObject("draft", line(me, draft))
        .addObject("judging", wording.judging(form.typed("words")))
        .addObject("care", care.about(me, form.typed("words"), whom(draft)))
        .addObject("persons", persons(me));
  }

  private static List<PersonId> whom(Draft draft) {
    return draft.person() == null ? List.of() : List.of(draft.person());
  }

  private DraftView line(AccountId me, Draft draft) {
    var person = draft.person();
    var name = person == null ? null : people.find(me, person).map(Person::name).orElse(null);
    return new DraftView(
        draft.id().toString(), name, person, draft.words(), draft.changed(), draft.told());
  }

  private List<Option> persons(AccountId me) {
    return people.options(me, _ -> true);
  }

  private static Form filled(Draft draft) {
    return Form.empty()
        .with("words", draft.words())
        .with("person", draft.person() == null ? "" : draft.person().toString())
        .with("version", Integer.toString(draft.version()));
  }
}
