package kith.listening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.moments.Began;
import kith.moments.MomentId;
import kith.moments.Moments;
import kith.moments.NewMoment;
import kith.people.People;
import kith.people.Ring;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Ids;
import kith.platform.PersonId;
import kith.text.DetailKind;
import kith.text.FoundPromise.By;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves a note, and what is kept of it, in one short transaction: the reading is done before. */
@Component
@Transactional
class NoteTaking {
  private final NoteRows notes;
  private final DetailRows details;
  private final PromiseRows promises;
  private final People people;
  private final Moments moments;
  private final Ids ids;
  private final Days days;
  private final ApplicationEventPublisher events;

  NoteTaking(
      NoteRows notes,
      DetailRows details,
      PromiseRows promises,
      People people,
      Moments moments,
      Ids ids,
      Days days,
      ApplicationEventPublisher events) {
    this.notes = notes;
    this.details = details;
    this.promises = promises;
    this.people = people;
    this.moments = moments;
    this.ids = ids;
    this.days = days;
    this.events = events;
  }

  Note add(
      AccountId me,
      String text,
      LocalDate on,
      Collection<PersonId> with,
      @Nullable Proposals waiting) {
    var note = new Note(new NoteId(ids.next()), text, on, List.copyOf(with), waiting, 0);
    notes.add(me, note, days.now().toEpochMilli());
    return note;
  }

  Kept addAndKeep(
      AccountId me,
      String text,
      LocalDate on,
      Collection<PersonId> with,
      Proposals proposals,
      Keeping keeping,
      Names names) {
    var note = add(me, text, on, with, null);
    return keep(me, note, proposals, keeping, names, moments.newId());
  }

  /** The note itself is saved by whoever calls. */
  Kept keep(
      AccountId me, Note note, Proposals proposals, Keeping keeping, Names names, MomentId moment) {
    var cast = cast(me, keeping, names);
    var keptDetails = new ArrayList<Detail>();
    var keptPromises = new ArrayList<Promise>();
    for (var proposal : keeping.found()) {
      if (proposal.kind() == DetailKind.PROMISE) {
        keptPromises.add(promise(note, proposal, cast));
      } else {
        keptDetails.add(detail(note, proposal, cast));
      }
    }
    details.add(me, keptDetails);
    promises.add(me, keptPromises);
    notes.addPersons(me, note.id(), cast.with());
    answered(me, proposals.answers(), keeping.again());
    logMoment(me, moment, note, keeping, cast);
    events.publishEvent(new NoteKept(me, note.id(), cast.with()));
    return new Kept(note.id(), keptDetails, keptPromises, null);
  }

  private Cast cast(AccountId me, Keeping keeping, Names names) {
    var cast = new Cast(names);
    for (var somebody : keeping.people()) {
      var person = somebody.person();
      var of = somebody.of();
      if (person != null) {
        cast.add(somebody, person);
      } else if (of != null) {
        cast.addInALife(somebody.name(), of);
      } else {
        cast.add(somebody, people.add(me, somebody.name(), Ring.FRIENDS).id());
      }
    }
    return cast;
  }

  private Detail detail(Note note, Proposal proposal, Cast cast) {
    var meant = cast.meant(proposal.about());
    var questions = proposal.questions();
    return new Detail(
            new DetailId(ids.next()),
            proposal.kind(),
            proposal.words(),
            proposal.sentence(),
            meant.persons(),
            meant.about(),
            proposal.when(),
            new Asking.None(),
            null,
            null,
            note.on(),
            null,
            note.id(),
            0)
        .asks(
            questions.isEmpty() ? null : questions.getFirst(),
            questions.size() > 1 ? questions.get(1) : null);
  }

  private Promise promise(Note note, Proposal proposal, Cast cast) {
    var by = proposal.by();
    return new Promise(
        new PromiseId(ids.next()),
        by == null ? By.ME : by,
        proposal.words(),
        proposal.sentence(),
        cast.meant(proposal.about()).persons(),
        proposal.when(),
        new Promise.State.Open(),
        note.on(),
        note.id(),
        0);
  }

  private void answered(AccountId me, @Nullable DetailId id, @Nullable Question again) {
    Optional.ofNullable(id).flatMap(it -> details.find(me, it)).ifPresent(detail -> {
      var today = days.today(me);
      details.save(me, again == null ? detail.settledOn(today) : detail.renewed(again, today));
    });
  }

  private void logMoment(AccountId me, MomentId moment, Note note, Keeping keeping, Cast cast) {
    if (!cast.with().isEmpty()) {
      UUID told = note.id().value();
      moments.log(
          me,
          moment,
          new NewMoment(
              keeping.contact(), cast.with(), note.on(), null, Began.UNKNOWN, false, told));
    }
  }
}
