package kith.shell.web;

import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Directory.Way.Act;
import kith.shell.Later;
import kith.shell.Toast;
import kith.shell.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** What one does with a card of Today; each can be taken back. */
@Controller
class CardsController {
  private final Today today;

  CardsController(Today today) {
    this.today = today;
  }

  @PutMapping("/today/cards/{key}/put-off")
  ModelAndView putOff(@SignedIn AccountId me, @PathVariable String key, Form form) {
    var later = form.optionalChoice("until", Later.class).orElse(Later.TOMORROW);
    return gone("shell.toast.putOff", today.putOff(me, key, later));
  }

  @PutMapping("/today/cards/{key}/letting-go")
  ModelAndView letGo(@SignedIn AccountId me, @PathVariable String key) {
    return gone("shell.toast.letGo", today.letGo(me, key));
  }

  @PutMapping("/today/cards/{key}/asking")
  ModelAndView asked(@SignedIn AccountId me, @PathVariable String key) {
    var done = today.asked(me, key);
    return after("shell.toast.asked", done, done.answer());
  }

  @PutMapping("/today/cards/{key}/keeping")
  ModelAndView keep(@SignedIn AccountId me, @PathVariable String key) {
    var kept = today.keep(me, key);
    return gone("shell.toast.kept." + Choices.name(kept.what()), kept.undo());
  }

  /** Fields: act (write or call), asked (whether its question was asked). */
  @PostMapping("/today/cards/{key}/contact")
  ModelAndView contact(@SignedIn AccountId me, @PathVariable String key, Form form) {
    var act = form.optionalChoice("act", Act.class).orElse(Act.CALL);
    return after("shell.toast.logged", today.contact(me, key, act, form.ticked("asked")), "/");
  }

  @PostMapping("/today/fresh-start")
  ModelAndView startAfresh(@SignedIn AccountId me) {
    return Answers.seeOther("/")
        .addObject("toast", new Toast("shell.toast.afresh", today.startAfresh(me)));
  }

  @DeleteMapping("/today/fresh-start")
  ModelAndView keepOld(@SignedIn AccountId me) {
    return Answers.seeOther("/")
        .addObject("toast", new Toast("shell.toast.keptOld", today.keepOld(me)));
  }

  private static ModelAndView gone(String said, UUID undo) {
    var answer = Answers.part() ? new ModelAndView("shell/gone") : Answers.seeOther("/");
    return answer.addObject("toast", new Toast(said, undo));
  }

  /**
   * @param otherwise where a plain form goes on
   */
  private static ModelAndView after(String said, Today.Done done, String otherwise) {
    var answer = Answers.part() ? next(done) : Answers.seeOther(otherwise);
    return answer.addObject("toast", new Toast(said, done.undo()));
  }

  private static ModelAndView next(Today.Done done) {
    return new ModelAndView("shell/after")
        .addObject("person", done.person())
        .addObject("answer", done.answer());
  }
}
