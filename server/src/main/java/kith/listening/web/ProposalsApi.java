package kith.listening.web;

import java.util.List;
import java.util.UUID;
import kith.listening.Listening;
import kith.listening.NoteId;
import kith.listening.Outcome;
import kith.listening.Proposal;
import kith.listening.Question;
import kith.listening.web.NotesApi.KeptJson;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Api;
import kith.text.DetailKind;
import kith.text.FoundPromise.By;
import kith.text.When;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits in a note: kept, corrected or dropped one by one, or all at once. */
@RestController
@RequestMapping(Api.PATH + "/notes/{id}/proposals")
class ProposalsApi {
  private final Listening listening;
  private final Whoever whoever;

  ProposalsApi(Listening listening, Whoever whoever) {
    this.listening = listening;
    this.whoever = whoever;
  }

  /** Keeps all that waits in the note. */
  @PutMapping
  KeptJson keep(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var outcome = outcome(form);
    var which = Whoever.in(form);
    form.mustBeRight();
    return KeptJson.of(
        whoever.clear(me, form, () -> listening.keepAll(me, new NoteId(id), which, outcome)));
  }

  /** Drops all that waits in the note. */
  @DeleteMapping
  ResponseEntity<Void> drop(@SignedIn AccountId me, @PathVariable UUID id) {
    listening.drop(me, new NoteId(id));
    return Api.done();
  }

  /** What is not sent stays as it was read. */
  @PutMapping("/{number}")
  KeptJson keepOne(
      @SignedIn AccountId me, @PathVariable UUID id, @PathVariable int number, Form form) {
    var read = listening.proposal(me, new NoteId(id), number);
    var corrected = corrected(read, form);
    var which = Whoever.in(form);
    form.mustBeRight();
    return KeptJson.of(
        whoever.clear(me, form, () -> listening.keepOne(me, new NoteId(id), corrected, which)));
  }

  @DeleteMapping("/{number}")
  ResponseEntity<Void> dropOne(
      @SignedIn AccountId me, @PathVariable UUID id, @PathVariable int number) {
    listening.dropOne(me, new NoteId(id), number);
    return Api.done();
  }

  /** Of the detail that a note answers: it goes on with another question and its day, else it is settled. */
  static Outcome outcome(Form form) {
    var again = form.optionalLine("again");
    var on = form.optionalDay("againOn");
    if (again.isPresent() && on.isEmpty()) {
      form.refuse("againOn", "listening.wrong.askingDay");
    }
    return again.isPresent() && on.isPresent()
        ? new Outcome.GoesOn(new Question(on.get(), again.get()))
        : new Outcome.Settled();
  }

  private static Proposal corrected(Proposal read, Form form) {
    var kind = form.optionalChoice("kind", DetailKind.class).orElse(read.kind());
    var when =
        form.has("on") || form.has("until") ? WhenFields.read(form, "on", "until") : read.when();
    return new Proposal(
        read.number(),
        kind,
        kind == DetailKind.PROMISE ? by(read, form) : null,
        form.has("words") ? form.prose("words") : read.words(),
        read.sentence(),
        read.from(),
        read.to(),
        when,
        form.has("about") ? form.lines("about") : read.about(),
        kind == DetailKind.PROMISE ? List.of() : questions(read, when, form),
        read.yearly());
  }

  private static By by(Proposal read, Form form) {
    @Nullable By before = read.by();
    return form.optionalChoice("by", By.class).orElse(before == null ? By.ME : before);
  }

  private static List<Question> questions(Proposal read, @Nullable When when, Form form) {
    if (!form.has("question") && !form.has("askOn")) {
      return read.questions().stream().map(it -> it.moved(read.when(), when)).toList();
    }
    var question = DetailsApi.question(form);
    return question == null ? List.of() : List.of(question);
  }
}
