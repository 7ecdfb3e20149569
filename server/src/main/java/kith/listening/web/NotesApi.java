package kith.listening.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.listening.Detail;
import kith.listening.DetailId;
import kith.listening.Details;
import kith.listening.Kept;
import kith.listening.Listening;
import kith.listening.Note;
import kith.listening.NoteId;
import kith.listening.web.DetailsApi.DetailJson;
import kith.listening.web.PromisesApi.PromiseJson;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.PATH + "/notes")
class NotesApi {
  private final Listening listening;
  private final Details details;
  private final Whoever whoever;
  private final Days days;

  NotesApi(Listening listening, Details details, Whoever whoever, Days days) {
    this.listening = listening;
    this.details = details;
    this.whoever = whoever;
    this.days = days;
  }

  /** With {@code "keep": "all"} all that is read in it is kept at once, or nothing where it is unclear who is meant; otherwise it waits as proposals. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> write(@SignedIn AccountId me, Form form) {
    var text = form.prose("text");
    var on = day(me, form);
    var with = form.ids("people").stream().map(PersonId::new).toList();
    var which = Whoever.in(form);
    var keep = form.optionalChoice("keep", Keep.class);
    var answers = form.optionalId("answers").map(DetailId::new).orElse(null);
    var outcome = ProposalsApi.outcome(form);
    form.mustBeRight();
    if (answers != null) {
      details.get(me, answers);
    }
    if (keep.isPresent()) {
      var kept = whoever.clear(
          me, form, () -> listening.writeAndKeepAll(me, text, on, with, which, answers, outcome));
      return Api.created("/notes/" + kept.note(), KeptJson.of(kept));
    }
    var written = listening.write(me, text, on, with, answers);
    var proposals = ProposalJson.all(written.proposals());
    return Api.created("/notes/" + written.id(), new WrittenJson(written.id().value(), proposals));
  }

  @GetMapping("/{id}")
  NoteJson show(@SignedIn AccountId me, @PathVariable UUID id) {
    return NoteJson.of(listening.get(me, new NoteId(id)));
  }

  @PutMapping(value = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  NoteJson edit(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var before = listening.get(me, new NoteId(id));
    var version = form.version();
    var text = form.prose("text");
    var on = form.has("on") ? day(me, form) : before.on();
    form.mustBeRight();
    return NoteJson.of(listening.edit(me, before.id(), version, text, on));
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> delete(@SignedIn AccountId me, @PathVariable UUID id) {
    listening.delete(me, new NoteId(id));
    return Api.done();
  }

  private LocalDate day(AccountId me, Form form) {
    var today = days.today(me);
    var on = form.optionalDay("on").orElse(today);
    if (on.isAfter(today)) {
      form.refuse("on", "listening.wrong.future");
    }
    return on;
  }

  /** What is kept of a note at once. */
  enum Keep {
    ALL
  }

  record WrittenJson(UUID id, List<ProposalJson> proposals) {}

  record NoteJson(
      UUID id,
      int version,
      String text,
      LocalDate on,
      List<UUID> people,
      @Nullable List<ProposalJson> proposals) {
    static NoteJson of(Note note) {
      var waiting = note.waiting();
      return new NoteJson(
          note.id().value(),
          note.version(),
          note.text(),
          note.on(),
          note.with().stream().map(PersonId::value).toList(),
          waiting == null ? null : ProposalJson.all(waiting));
    }
  }

  /**
   * @param askings those details that ask something of me
   */
  record KeptJson(
      UUID id,
      List<DetailJson> details,
      List<PromiseJson> promises,
      List<AskingsApi.AskingJson> askings) {
    static KeptJson of(Kept kept) {
      return new KeptJson(
          kept.note().value(),
          kept.details().stream().map(DetailJson::of).toList(),
          kept.promises().stream().map(PromiseJson::of).toList(),
          kept.details().stream()
              .filter(NotesApi::asks)
              .map(AskingsApi.AskingJson::of)
              .toList());
    }
  }

  private static boolean asks(Detail detail) {
    return detail.question() != null;
  }
}
