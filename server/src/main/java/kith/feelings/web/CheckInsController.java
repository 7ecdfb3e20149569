package kith.feelings.web;

import java.util.UUID;
import kith.feelings.CheckInId;
import kith.feelings.Feelings;
import kith.feelings.Replies;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.platform.Stale;
import kith.shell.Answers;
import kith.shell.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CheckInsController {
  private final Feelings feelings;
  private final Replies replies;
  private final CheckInForm forms;
  private final CheckInPages pages;

  CheckInsController(Feelings feelings, Replies replies, CheckInForm forms, CheckInPages pages) {
    this.feelings = feelings;
    this.replies = replies;
    this.forms = forms;
    this.pages = pages;
  }

  /** Query: for (the account that asked; to show it to them is suggested). */
  @GetMapping("/feelings")
  ModelAndView begin(@SignedIn AccountId me, Form form) {
    return form(me, form.with("share", form.typed("for")), null);
  }

  /** The words near a point, while the form is still being filled in. */
  @GetMapping("/feelings/words")
  ModelAndView words(@SignedIn AccountId me, Form form) {
    return new ModelAndView("feelings/words").addObject("view", pages.form(me, form, null));
  }

  /** What the sentence may say, while it is being written. */
  @PostMapping("/feelings/proposals")
  ModelAndView propose(@SignedIn AccountId me, Form form) {
    return new ModelAndView("feelings/proposed").addObject("proposed", pages.proposed(me, form));
  }

  /** A sentence that was not read before is read first, and what it may say is offered: without scripts that is the only time. */
  @PostMapping("/feelings")
  ModelAndView checkIn(@SignedIn AccountId me, Form form) {
    var given = forms.read(me, form);
    if (given.isEmpty()) {
      return Answers.refused(form(me, form, null));
    }
    if (!form.ticked("offered") && !pages.proposed(me, form).words().isEmpty()) {
      return form(me, form, null);
    }
    var kept = form.optionalId("share")
        .map(asker -> feelings.answer(me, new AccountId(asker), given.get()))
        .orElseGet(() -> feelings.checkIn(me, given.get()));
    return Answers.seeOther("/feelings/" + kept.id())
        .addObject("toast", Toast.of("feelings.toast.kept"));
  }

  @GetMapping("/feelings/{id}")
  ModelAndView show(@SignedIn AccountId me, @PathVariable UUID id) {
    var page = pages.page(me, feelings.get(me, new CheckInId(id)), Form.empty());
    replies.see(me, new CheckInId(id));
    return page;
  }

  @GetMapping("/feelings/{id}/edit")
  ModelAndView edit(@SignedIn AccountId me, @PathVariable UUID id) {
    var before = feelings.get(me, new CheckInId(id));
    return form(me, forms.of(me, before), id.toString());
  }

  @PutMapping("/feelings/{id}")
  ModelAndView save(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var before = feelings.get(me, new CheckInId(id));
    var given = forms.read(me, form);
    var version = form.version();
    if (given.isEmpty() || form.isWrong()) {
      return Answers.refused(form(me, form, id.toString()));
    }
    try {
      var undo = feelings.edit(me, before.id(), version, given.get()).undo();
      return Answers.seeOther("/feelings/" + id)
          .addObject("toast", new Toast("feelings.toast.saved", undo));
    } catch (Stale stale) {
      var again = form.with("version", Integer.toString(before.version()));
      return Answers.stale(form(me, again, id.toString()), stale.theirs());
    }
  }

  @DeleteMapping("/feelings/{id}")
  ModelAndView delete(@SignedIn AccountId me, @PathVariable UUID id) {
    var undo = feelings.delete(me, new CheckInId(id));
    return Answers.seeOther("/feelings/history")
        .addObject("toast", new Toast("feelings.toast.deleted", undo));
  }

  private ModelAndView form(AccountId me, Form form, @Nullable String id) {
    return new ModelAndView("feelings/form").addObject("view", pages.form(me, form, id));
  }
}
