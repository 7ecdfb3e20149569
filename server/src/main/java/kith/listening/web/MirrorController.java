package kith.listening.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kith.listening.Mirror;
import kith.listening.MirrorId;
import kith.listening.Mirrored;
import kith.listening.Seen;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Care;
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

/** What an answer would do for the one it is meant for. Nothing of it is stored unless I keep it. */
@Controller
class MirrorController {
  private final Mirror mirror;
  private final Care care;
  private final Days days;
  private final MessageSource messages;

  MirrorController(Mirror mirror, Care care, Days days, MessageSource messages) {
    this.mirror = mirror;
    this.care = care;
    this.days = days;
    this.messages = messages;
  }

  @GetMapping("/mirror")
  ModelAndView show(@SignedIn AccountId me, Locale locale) {
    return page(me, Form.empty(), locale);
  }

  @PostMapping("/mirror")
  ModelAndView look(@SignedIn AccountId me, Form form, Locale locale) {
    var said = form.prose("said");
    var reply = form.prose("reply");
    if (form.isWrong()) {
      return Answers.refused(page(me, form, locale));
    }
    var seen = mirror.look(said, reply);
    var correction = MirrorForm.of(seen, Map.of("said", said, "reply", reply));
    return looked(me, form, seen, correction, locale);
  }

  @PostMapping("/mirror/kept")
  ModelAndView keep(@SignedIn AccountId me, Form form, Locale locale) {
    var said = form.prose("said");
    var reply = form.prose("reply");
    if (form.isWrong()) {
      return Answers.refused(page(me, form, locale));
    }
    var seen = mirror.look(said, reply);
    var mine = MirrorForm.read(form, seen);
    if (form.isWrong()) {
      return Answers.refused(looked(me, form, seen, form, locale));
    }
    var kept = mirror.keep(me, said, reply, seen, mine);
    return Answers.seeOther("/mirror/kept/" + kept.now().id())
        .addObject("toast", new Toast("listening.toast.mirrored", kept.undo()));
  }

  @GetMapping("/mirror/kept/{id}")
  ModelAndView kept(@SignedIn AccountId me, @PathVariable UUID id, Locale locale) {
    var one = mirror.get(me, new MirrorId(id));
    return one(me, one, MirrorForm.of(one.now(), Map.of()), locale);
  }

  @PutMapping("/mirror/kept/{id}")
  ModelAndView correct(@SignedIn AccountId me, @PathVariable UUID id, Form form, Locale locale) {
    var before = mirror.get(me, new MirrorId(id));
    var mine = MirrorForm.read(form, before.seen());
    if (form.isWrong()) {
      return Answers.refused(one(me, before, form, locale));
    }
    var corrected = mirror.correct(me, before.id(), mine);
    return Answers.seeOther("/mirror/kept/" + id)
        .addObject("toast", new Toast("listening.toast.saved", corrected.undo()));
  }

  @DeleteMapping("/mirror/kept/{id}")
  ModelAndView delete(@SignedIn AccountId me, @PathVariable UUID id) {
    var undo = mirror.delete(me, new MirrorId(id));
    return Answers.seeOther("/mirror").addObject("toast", new Toast("listening.toast.gone", undo));
  }

  private ModelAndView looked(AccountId me, Form form, Seen seen, Form correction, Locale locale) {
    return page(me, form, locale)
        .addObject("seen", MirrorView.of(new Say(messages, locale), seen, seen, correction))
        .addObject("care", care.about(me, form.typed("said") + "\n" + form.typed("reply")));
  }

  private ModelAndView one(AccountId me, Mirrored one, Form correction, Locale locale) {
    var say = new Say(messages, locale);
    return new ModelAndView("listening/mirrored")
        .addObject("path", "/mirror/kept/" + one.id())
        .addObject("day", say.day(one.on(), days.today(me)))
        .addObject("said", one.said())
        .addObject("reply", one.reply())
        .addObject("seen", MirrorView.of(say, one.seen(), one.now(), correction));
  }

  private ModelAndView page(AccountId me, Form form, Locale locale) {
    var say = new Say(messages, locale);
    var today = days.today(me);
    return new ModelAndView("listening/mirror", "form", form)
        .addObject(
            "kept",
            mirror.kept(me).stream()
                .map((Mirrored it) ->
                    new NoteLine("/mirror/kept/" + it.id(), say.day(it.on(), today), it.said()))
                .toList());
  }
}
