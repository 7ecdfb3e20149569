package kith.moments.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kith.moments.Began;
import kith.moments.Kind;
import kith.moments.Moment;
import kith.moments.MomentId;
import kith.moments.Moments;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.platform.Stale;
import kith.shell.Answers;
import kith.shell.Option;
import kith.shell.Say;
import kith.shell.Toast;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** Fields: kind, person (may come several times), and where known on, minutes, began, isNew, also (a name). */
@Controller
class MomentsController {
  private final Moments moments;
  private final People people;
  private final Days days;
  private final MessageSource messages;

  MomentsController(Moments moments, People people, Days days, MessageSource messages) {
    this.moments = moments;
    this.people = people;
    this.days = days;
    this.messages = messages;
  }

  @PostMapping("/moments")
  ModelAndView log(@SignedIn AccountId me, Form form, Locale locale) {
    var told = MomentForm.read(form, days.today(me), name -> people.meant(me, name), null);
    if (told == null) {
      return Answers.refused(page(me, null, form, locale));
    }
    var logged = moments.logUndoably(me, told);
    return Answers.back(form, "/people/" + told.persons().iterator().next())
        .addObject("toast", new Toast("moments.toast.logged", logged.undo()));
  }

  /** Field kind, where it is known already. */
  @GetMapping("/moments/new")
  ModelAndView begin(@SignedIn AccountId me, Form form, Locale locale) {
    var today = days.today(me).toString();
    return page(me, null, MomentForm.begun(form.typed("kind"), today), locale);
  }

  @GetMapping("/moments/{id}")
  ModelAndView form(@SignedIn AccountId me, @PathVariable UUID id, Locale locale) {
    var moment = moments.get(me, new MomentId(id));
    return page(me, moment, MomentForm.of(moment), locale);
  }

  @PutMapping("/moments/{id}")
  ModelAndView edit(@SignedIn AccountId me, @PathVariable UUID id, Form form, Locale locale) {
    var before = moments.get(me, new MomentId(id));
    var told = MomentForm.read(form, days.today(me), name -> people.meant(me, name), before);
    if (told == null) {
      return Answers.refused(page(me, before, form, locale));
    }
    try {
      var edited = moments.edit(me, before.id(), MomentForm.version(form), told);
      return Answers.back(form, "/people/" + told.persons().iterator().next())
          .addObject("toast", new Toast("moments.toast.edited", edited.undo()));
    } catch (Stale _) {
      throw new Stale(MomentViews.words(new Say(messages, locale), before.told()));
    }
  }

  @DeleteMapping("/moments/{id}")
  ModelAndView remove(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var undo = moments.remove(me, new MomentId(id));
    return Answers.back(form, "/people")
        .addObject("toast", new Toast("moments.toast.removed", undo));
  }

  private ModelAndView page(
      AccountId me, @org.jspecify.annotations.Nullable Moment moment, Form form, Locale locale) {
    var say = new Say(messages, locale);
    var chosen = form.allTyped("person");
    return new ModelAndView("moments/moment")
        .addObject("form", form)
        .addObject("id", moment == null ? "" : moment.id().toString())
        .addObject("kinds", options(say, "moments.kind.", Kind.values()))
        .addObject("begans", options(say, "moments.began.", Began.values()))
        .addObject("persons", people.options(me, it -> chosen.contains(it.id().toString())))
        .addObject("names", people.choices(me));
  }

  private static List<Option> options(Say say, String key, Enum<?>[] choices) {
    return Arrays.stream(choices)
        .map(choice -> new Option(Choices.name(choice), say.text(key + Choices.name(choice))))
        .toList();
  }
}
