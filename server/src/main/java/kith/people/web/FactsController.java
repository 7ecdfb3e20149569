package kith.people.web;

import java.util.UUID;
import kith.people.Fact;
import kith.people.FactId;
import kith.people.Facts;
import kith.people.People;
import kith.people.Sort;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.platform.Stale;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ways, days, people in their life, pets, likes and dislikes; forms are refused on the person's page. */
@Controller
@RequestMapping("/people/{person}/facts")
class FactsController {
  private final Facts facts;
  private final People people;
  private final PersonPage page;

  FactsController(Facts facts, People people, PersonPage page) {
    this.facts = facts;
    this.people = people;
    this.page = page;
  }

  @PostMapping
  ModelAndView add(@SignedIn AccountId me, @PathVariable UUID person, Form form) {
    var id = new PersonId(person);
    var sort = form.optionalChoice("sort", Sort.class).orElse(Sort.LIKE);
    people.get(me, id);
    var what = FactForm.read(form, sort, id, name -> people.meant(me, name));
    if (what == null) {
      return Answers.refused(page.of(me, id, Open.at("new-" + Choices.name(sort), form)));
    }
    var added = facts.add(me, id, what);
    return done(id, sort, new Toast("people.toast.fact.added", added.undo()));
  }

  @PutMapping("/{id}")
  ModelAndView edit(
      @SignedIn AccountId me, @PathVariable UUID person, @PathVariable UUID id, Form form) {
    var before = facts.get(me, new PersonId(person), new FactId(id));
    var sort = Sort.of(before.what());
    var what = FactForm.read(form, sort, before.person(), name -> people.meant(me, name));
    if (what == null) {
      return Answers.refused(page.of(me, before.person(), Open.at(id.toString(), form)));
    }
    var version = form.optionalNumber("version", 0, Integer.MAX_VALUE).orElse(0);
    try {
      var edited = facts.edit(me, before.person(), before.id(), version, what);
      return done(before.person(), sort, new Toast("people.toast.fact.edited", edited.undo()));
    } catch (Stale stale) {
      var open = new Open(id.toString(), renewed(form, before), stale.theirs());
      return Answers.stale(page.of(me, before.person(), open));
    }
  }

  @DeleteMapping("/{id}")
  ModelAndView remove(@SignedIn AccountId me, @PathVariable UUID person, @PathVariable UUID id) {
    var before = facts.get(me, new PersonId(person), new FactId(id));
    var undo = facts.remove(me, before.person(), before.id());
    return done(
        before.person(), Sort.of(before.what()), new Toast("people.toast.fact.removed", undo));
  }

  @PutMapping("/{id}/preferred")
  ModelAndView putFirst(@SignedIn AccountId me, @PathVariable UUID person, @PathVariable UUID id) {
    var before = facts.get(me, new PersonId(person), new FactId(id));
    var undo = facts.putFirst(me, before.person(), before.id());
    return done(
        before.person(), Sort.of(before.what()), new Toast("people.toast.fact.first", undo));
  }

  private static Form renewed(Form form, Fact now) {
    return form.with("version", Integer.toString(now.version()));
  }

  private static ModelAndView done(PersonId person, Sort sort, Toast toast) {
    return Answers.seeOther("/people/" + person + "#" + Choices.name(sort))
        .addObject("toast", toast);
  }
}
