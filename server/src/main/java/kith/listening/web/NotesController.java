package kith.listening.web;

import java.time.LocalDate;
import java.util.UUID;
import kith.listening.DetailId;
import kith.listening.Details;
import kith.listening.Listening;
import kith.listening.NoteId;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.platform.Stale;
import kith.shell.Answers;
import kith.shell.Care;
import kith.shell.Fragment;
import kith.shell.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes, shows, corrects and deletes notes. */
@Controller
class NotesController {
  private final Listening listening;
  private final Details details;
  private final People people;
  private final Boxes boxes;
  private final ProposalPages proposals;
  private final NotePages notes;
  private final Care care;
  private final Days days;

  NotesController(
      Listening listening,
      Details details,
      People people,
      Boxes boxes,
      ProposalPages proposals,
      NotePages notes,
      Care care,
      Days days) {
    this.listening = listening;
    this.details = details;
    this.people = people;
    this.boxes = boxes;
    this.proposals = proposals;
    this.notes = notes;
    this.care = care;
    this.days = days;
  }

  /** The box on a page of its own: for one person, or for what they said when I asked. */
  @GetMapping("/notes/new")
  ModelAndView begin(@SignedIn AccountId me, Form form) {
    var answers = form.optionalId("answers").map(id -> details.get(me, new DetailId(id)));
    var person = form.optionalId("person").map(id -> people.get(me, new PersonId(id)));
    if (form.isWrong()) {
      throw new NotFound();
    }
    var box = answers
        .map(detail -> boxes.answering(me, detail))
        .or(() -> person.map(it -> boxes.with(me, it)))
        .orElseGet(() -> boxes.empty(me));
    return new ModelAndView("listening/begin", "box", box);
  }

  @PostMapping("/notes")
  ModelAndView write(@SignedIn AccountId me, Form form) {
    var text = form.prose("text");
    var on = day(me, form);
    var with = PersonIds.in(form, "with");
    var answers = form.optionalId("answers").map(DetailId::new).orElse(null);
    if (form.isWrong()) {
      var view = Answers.part() ? "listening/box" : "listening/begin";
      return Answers.refused(new ModelAndView(view, "box", boxes.of(me, form)));
    }
    if (answers != null) {
      details.get(me, answers);
    }
    var written = listening.write(me, text, on, with, answers);
    if (written.waiting() == null) {
      return done(me, written.id(), care.about(me, text, with));
    }
    return Answers.part()
        ? proposals.part(me, written.waiting())
        : Answers.seeOther("/notes/" + written.id() + "/proposals");
  }

  @GetMapping("/notes/{id}")
  ModelAndView show(@SignedIn AccountId me, @PathVariable UUID id) {
    return notes.page(me, listening.get(me, new NoteId(id)));
  }

  @PutMapping("/notes/{id}")
  ModelAndView edit(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var before = listening.get(me, new NoteId(id));
    var text = form.prose("text");
    var on = day(me, form);
    var version = form.optionalNumber("version", 0, Integer.MAX_VALUE).orElse(-1);
    if (form.isWrong()) {
      return Answers.refused(notes.page(me, before, form));
    }
    try {
      listening.edit(me, before.id(), version, text, on);
      return Answers.seeOther("/notes/" + id).addObject("toast", Toast.of("listening.toast.saved"));
    } catch (Stale stale) {
      var again = form.with("version", Integer.toString(before.version()));
      return Answers.stale(notes.page(me, before, again).addObject("theirs", stale.theirs()));
    }
  }

  @DeleteMapping("/notes/{id}")
  ModelAndView delete(@SignedIn AccountId me, @PathVariable UUID id) {
    var undo = listening.delete(me, new NoteId(id));
    return Answers.seeOther("/").addObject("toast", new Toast("listening.toast.noteGone", undo));
  }

  /** Where help is shown, it stays on the page. */
  private ModelAndView done(AccountId me, NoteId note, @Nullable Fragment help) {
    var page = Answers.part()
        ? new ModelAndView("listening/box", "box", boxes.empty(me)).addObject("care", help)
        : Answers.seeOther(help == null ? "/" : "/notes/" + note);
    return page.addObject("toast", Toast.of("listening.toast.written"));
  }

  private LocalDate day(AccountId me, Form form) {
    var today = days.today(me);
    var on = form.optionalDay("on").orElse(today);
    if (on.isAfter(today)) {
      form.refuse("on", "listening.wrong.future");
    }
    return on;
  }
}
