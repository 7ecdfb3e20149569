package kith.feelings.web;

import java.util.UUID;
import kith.feelings.CheckInId;
import kith.feelings.Feelings;
import kith.feelings.More;
import kith.feelings.Replies;
import kith.feelings.Reply;
import kith.feelings.Sharing;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whom I show a check-in, and what I say to their answers. */
@Controller
class SharesController {
  private final Sharing sharing;
  private final Replies replies;
  private final Feelings feelings;
  private final CheckInPages pages;

  SharesController(Sharing sharing, Replies replies, Feelings feelings, CheckInPages pages) {
    this.sharing = sharing;
    this.replies = replies;
    this.feelings = feelings;
    this.pages = pages;
  }

  /** Fields: receiver (as many accounts as wanted), sentence, about (whether these are added). */
  @PostMapping("/feelings/{id}/shares")
  ModelAndView share(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var checkIn = feelings.get(me, new CheckInId(id));
    var with = form.ids("receiver").stream().map(AccountId::new).toList();
    if (with.isEmpty()) {
      form.refuse("receiver", "feelings.wrong.receiver");
    }
    if (form.isWrong()) {
      return Answers.refused(pages.page(me, checkIn, form));
    }
    sharing.share(me, checkIn.id(), with, new More(form.ticked("sentence"), form.ticked("about")));
    return back(id, "feelings.toast.shared");
  }

  @DeleteMapping("/feelings/{id}/shares/{receiver}")
  ModelAndView revoke(@SignedIn AccountId me, @PathVariable UUID id, @PathVariable UUID receiver) {
    sharing.revoke(me, new CheckInId(id), new AccountId(receiver));
    return back(id, "feelings.toast.unshared");
  }

  /** Fields: kind; of an offer, what is wanted; else one sentence back. */
  @PutMapping("/feelings/{id}/replies/{by}")
  ModelAndView sayBack(
      @SignedIn AccountId me, @PathVariable UUID id, @PathVariable UUID by, Form form) {
    var checkIn = feelings.get(me, new CheckInId(id));
    var kind = form.choice("kind", Reply.Kind.class);
    var wanted = form.optionalChoice("wanted", Reply.Wanted.class);
    var back = wanted.isEmpty() ? form.line("back") : "";
    if (form.isWrong() || kind.isEmpty()) {
      return Answers.refused(pages.page(me, checkIn, form));
    }
    wanted.ifPresentOrElse(
        it -> replies.want(me, checkIn.id(), new AccountId(by), it),
        () -> replies.sayBack(me, checkIn.id(), new AccountId(by), kind.get(), back));
    return back(id, "feelings.toast.said");
  }

  private static ModelAndView back(UUID id, String toast) {
    return Answers.seeOther("/feelings/" + id).addObject("toast", Toast.of(toast));
  }
}
