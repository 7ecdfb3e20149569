package kith.listening.web;

import java.util.UUID;
import kith.listening.Listening;
import kith.listening.NoteId;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was read in a note, to be kept as it is, corrected or dropped. */
@Controller
class ProposalsController {
  private final Listening listening;
  private final ProposalPages pages;

  ProposalsController(Listening listening, ProposalPages pages) {
    this.listening = listening;
    this.pages = pages;
  }

  @GetMapping("/notes/{id}/proposals")
  ModelAndView show(@SignedIn AccountId me, @PathVariable UUID id) {
    var note = listening.get(me, new NoteId(id));
    return note.waiting() == null ? Answers.seeOther("/notes/" + id) : pages.page(me, note);
  }

  /** Reads the note again. */
  @PostMapping("/notes/{id}/proposals")
  ModelAndView readAgain(@SignedIn AccountId me, @PathVariable UUID id) {
    var undo = listening.readAgain(me, new NoteId(id));
    return Answers.seeOther("/notes/" + id + "/proposals")
        .addObject("toast", new Toast("listening.toast.readAgain", undo));
  }

  @PutMapping("/notes/{id}/proposals")
  ModelAndView keep(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var note = listening.get(me, new NoteId(id));
    var waiting = note.waiting();
    if (waiting == null) {
      return done(Toast.of("listening.toast.keptBefore"));
    }
    var keeping = new KeepingForm(form, waiting, pages.names(me)).read();
    if (form.isWrong()) {
      return Answers.refused(pages.page(me, note, form));
    }
    var kept = listening.keep(me, note.id(), keeping);
    var nothing = kept.details().isEmpty() && kept.promises().isEmpty();
    return done(
        new Toast(nothing ? "listening.toast.written" : "listening.toast.kept", kept.undo()));
  }

  @DeleteMapping("/notes/{id}/proposals")
  ModelAndView drop(@SignedIn AccountId me, @PathVariable UUID id) {
    var dropped = listening.drop(me, new NoteId(id));
    return done(new Toast("listening.toast.dropped", dropped.undo()));
  }

  private static ModelAndView done(Toast toast) {
    return Answers.seeOther("/").addObject("toast", toast);
  }
}
