package kith.feelings.web;

import java.util.Locale;
import java.util.UUID;
import kith.feelings.CheckIn;
import kith.feelings.CheckInId;
import kith.feelings.Feelings;
import kith.feelings.Telling;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Care;
import kith.shell.Directory;
import kith.shell.Directory.Glance;
import kith.shell.Directory.Way.Act;
import kith.shell.Say;
import kith.shell.Toast;
import kith.shell.WayView;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** A check-in becomes my own sentence, which goes to somebody through their channel; Kith sends nothing and keeps none of it. */
@Controller
class TellingController {
  private final Feelings feelings;
  private final Directory directory;
  private final Telling telling;
  private final Care care;
  private final MessageSource messages;

  TellingController(
      Feelings feelings, Directory directory, Telling telling, Care care, MessageSource messages) {
    this.feelings = feelings;
    this.directory = directory;
    this.telling = telling;
    this.care = care;
    this.messages = messages;
  }

  /** Query: person. */
  @GetMapping("/feelings/{id}/telling")
  ModelAndView choose(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    feelings.get(me, new CheckInId(id));
    return Answers.seeOther("/feelings/" + id
        + form.optionalId("person").map(it -> "/telling/" + it).orElse(""));
  }

  @GetMapping("/feelings/{id}/telling/{person}")
  ModelAndView begin(
      @SignedIn AccountId me, @PathVariable UUID id, @PathVariable UUID person, Locale locale) {
    var checkIn = feelings.get(me, new CheckInId(id));
    var say = new Say(messages, locale);
    var words = say.text("feelings.tell.said", String.join(", ", checkIn.felt().words()));
    return page(me, checkIn, person, Form.empty().with("words", words), say);
  }

  /** The ways again, with the words as they are now. */
  @PutMapping("/feelings/{id}/telling/{person}")
  ModelAndView write(
      @SignedIn AccountId me,
      @PathVariable UUID id,
      @PathVariable UUID person,
      Form form,
      Locale locale) {
    var checkIn = feelings.get(me, new CheckInId(id));
    form.optionalProse("words");
    var page = page(me, checkIn, person, form, new Say(messages, locale));
    return form.isWrong() ? Answers.refused(page) : page;
  }

  /** I wrote or called: a moment. Field: act. */
  @PostMapping("/feelings/{id}/telling/{person}")
  ModelAndView told(
      @SignedIn AccountId me, @PathVariable UUID id, @PathVariable UUID person, Form form) {
    var checkIn = feelings.get(me, new CheckInId(id));
    var whom = glance(me, person).person();
    var act = form.optionalChoice("act", Act.class).orElse(Act.WRITE);
    var undo = telling.told(me, whom, act);
    return Answers.seeOther("/feelings/" + checkIn.id())
        .addObject("toast", new Toast("feelings.toast.told", undo));
  }

  private ModelAndView page(AccountId me, CheckIn checkIn, UUID person, Form form, Say say) {
    var whom = glance(me, person);
    var words = form.isWrong() ? "" : form.typed("words");
    return new ModelAndView("feelings/telling")
        .addObject("checkIn", "/feelings/" + checkIn.id())
        .addObject("path", "/feelings/" + checkIn.id() + "/telling/" + person)
        .addObject("person", whom)
        .addObject("care", care.about(me, words))
        .addObject("ways", WayView.all(say, whom, words))
        .addObject("form", form);
  }

  private Glance glance(AccountId me, UUID person) {
    return directory.glance(me, new PersonId(person)).orElseThrow(NotFound::new);
  }
}
