package kith.listening.web;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import kith.listening.Detail;
import kith.listening.DetailId;
import kith.listening.Details;
import kith.listening.Question;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a detail asks of me: asked, let go, or asked again; and whether it is settled. */
@Controller
class AskingsController {
  private static final int AGAIN_AFTER_DAYS = 7;
  private final Details details;
  private final DetailAnswers answers;
  private final Days days;

  AskingsController(Details details, DetailAnswers answers, Days days) {
    this.details = details;
    this.answers = answers;
    this.days = days;
  }

  @PutMapping("/details/{id}/asking")
  ModelAndView ask(@SignedIn AccountId me, @PathVariable UUID id) {
    var detail = new DetailId(id);
    return done(me, detail, "listening.toast.asked", () -> details.ask(me, detail));
  }

  @DeleteMapping("/details/{id}/asking")
  ModelAndView letGo(@SignedIn AccountId me, @PathVariable UUID id) {
    var detail = new DetailId(id);
    return done(me, detail, "listening.toast.letGo", () -> details.letGo(me, detail));
  }

  /** It goes on: asked again on a day, in a week when none is named. */
  @PostMapping("/details/{id}/asking")
  ModelAndView renew(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var before = details.get(me, new DetailId(id));
    var again = again(me, before, form);
    return done(
        me, before.id(), "listening.toast.again", () -> details.renew(me, before.id(), again));
  }

  @PutMapping("/details/{id}/settlement")
  ModelAndView settle(@SignedIn AccountId me, @PathVariable UUID id) {
    var detail = new DetailId(id);
    return done(me, detail, "listening.toast.settled", () -> details.settle(me, detail));
  }

  @DeleteMapping("/details/{id}/settlement")
  ModelAndView unsettle(@SignedIn AccountId me, @PathVariable UUID id) {
    var detail = new DetailId(id);
    return done(me, detail, "listening.toast.unsettled", () -> details.unsettle(me, detail));
  }

  private ModelAndView done(AccountId me, DetailId id, String key, Supplier<Detail> act) {
    var done = details.undoably(me, id, act);
    return answers.of(me, done.now()).addObject("toast", new Toast(key, done.undo()));
  }

  private Question again(AccountId me, Detail before, Form form) {
    LocalDate on = form.optionalDay("on").orElse(days.today(me).plusDays(AGAIN_AFTER_DAYS));
    var asked = before.question();
    return new Question(
        on, form.optionalLine("question").orElse(asked == null ? before.words() : asked));
  }
}
