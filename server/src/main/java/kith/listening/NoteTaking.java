package kith.listening;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.moments.Began;
import kith.moments.MomentId;
import kith.moments.Moments;
import kith.moments.NewMoment;
import kith.people.Fact;
import kith.people.FactId;
import kith.people.Facts;
import kith.people.People;
import kith.people.Ring;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Ids;
import kith.platform.PersonId;
import kith.platform.Rows;
import kith.text.DetailKind;
import kith.text.FoundPromise.By;
import kith.text.When;
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
  private final Facts facts;
  private final Moments moments;
  private final Ids ids;
  private final Days days;
  private final ApplicationEventPublisher events;

  NoteTaking(
      NoteRows notes,
      DetailRows details,
      PromiseRows promises,
      People people,
      Facts facts,
      Moments moments,
      Ids ids,
      Days days,
      ApplicationEventPublisher events) {
    this.notes = notes;
    this.details = details;
    this.promises = promises;
    this.people = people;
    this.facts = facts;
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
    return keep(me, note, proposals, keeping, names, toBeMade(me, keeping, names));
  }

  Made toBeMade(AccountId me, Keeping keeping, Names names) {
    return new Made(
        keeping.people().stream()
            .filter(Somebody::isNew)
            .collect(toMap(Somebody::name, _ -> people.newId(), (one, _) -> one)),
        moments.newId(),
        keeping.relatives().stream().map(it -> place(me, it, names)).toList(),
        keeping.found().stream()
            .filter(Proposal::yearly)
            .collect(toMap(Proposal::number, _ -> facts.newId())));
  }

  /** The note says that it is the one who stands there by name, where both are mine. */
  private FactId place(AccountId me, Relative relative, Names names) {
    var of = names.find(relative.of());
    var other = names.find(relative.name());
    return of.isPresent() && other.isPresent()
        ? facts.toRelate(me, of.get(), other.get(), relative.relation())
        : facts.newId();
  }

  List<Rows> rows(Made made) {
    var rows = new ArrayList<Rows>();
    made.persons().values().forEach(id -> rows.addAll(people.rowsOfNew(id)));
    rows.addAll(moments.rows(made.moment()));
    made.relations().forEach(id -> rows.addAll(facts.rows(id)));
    made.birthdays().values().forEach(id -> rows.addAll(facts.rows(id)));
    return rows;
  }

  /** The note itself is saved by whoever calls. */
  Kept keep(AccountId me, Note note, Proposals proposals, Keeping keeping, Names names, Made made) {
    var cast = cast(me, keeping, names, made);
    var keptDetails = new ArrayList<Detail>();
    var keptPromises = new ArrayList<Promise>();
    for (var proposal : keeping.found()) {
      if (proposal.kind() == DetailKind.PROMISE) {
        keptPromises.add(promise(note, proposal, cast));
      } else {
        var detail = detail(note, proposal, cast);
        keptDetails.add(detail);
        remember(me, proposal, detail, made);
      }
    }
    details.add(me, keptDetails);
    promises.add(me, keptPromises);
    notes.addPersons(me, note.id(), cast.with());
    answered(me, proposals.answers(), keeping.outcome());
    relate(me, made, keeping.relatives(), cast);
    logMoment(me, made.moment(), note, keeping, cast);
    events.publishEvent(new NoteKept(me, note.id(), cast.with()));
    return new Kept(note.id(), keptDetails, keptPromises, null);
  }

  /** A new name that I corrected to one of mine, or who became one of mine meanwhile, is not added again. */
  private Cast cast(AccountId me, Keeping keeping, Names names, Made made) {
    var cast = new Cast(names);
    for (var somebody : keeping.people()) {
      var person = somebody.person();
      var of = somebody.of();
      if (person != null) {
        cast.add(somebody, person);
      } else if (of != null) {
        cast.addInALife(somebody.name(), of);
      } else {
        cast.add(
            somebody,
            names
                .find(somebody.name())
                .orElseGet(() -> added(me, somebody, keeping.ring(somebody), made)));
      }
    }
    return cast;
  }

  private PersonId added(AccountId me, Somebody somebody, Ring ring, Made made) {
    var name = somebody.name();
    var id = Objects.requireNonNull(made.persons().get(name));
    return people.find(me, id).orElseGet(() -> people.add(me, id, name, ring)).id();
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

  /** A birthday comes round: it is one of the person's days, too, unless one is known. */
  private void remember(AccountId me, Proposal proposal, Detail detail, Made made) {
    if (proposal.yearly()
        && proposal.when() instanceof When.Day(var day)
        && detail.about() == null
        && detail.persons().size() == 1) {
      facts.celebrate(
          me,
          Objects.requireNonNull(made.birthdays().get(proposal.number())),
          detail.persons().getFirst(),
          MonthDay.from(day));
    }
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

  private void answered(AccountId me, @Nullable DetailId id, Outcome outcome) {
    Optional.ofNullable(id).flatMap(it -> details.find(me, it)).ifPresent(detail -> {
      var today = days.today(me);
      switch (outcome) {
        case Outcome.Settled _ -> details.save(me, detail.settledOn(today));
        case Outcome.GoesOn(var again) -> details.save(me, detail.renewed(again, today));
        case Outcome.Open _ -> {}
      }
    });
  }

  private void relate(AccountId me, Made made, List<Relative> relatives, Cast cast) {
    for (var i = 0; i < relatives.size(); i++) {
      var relative = relatives.get(i);
      var of = cast.find(relative.of());
      var other = cast.find(relative.name());
      if (of != null && !of.equals(other)) {
        facts.relate(
            me,
            made.relations().get(i),
            of,
            new Fact.Relation(relative.relation(), other == null ? relative.name() : "", other));
      }
    }
  }

  /** A note that is read again logs nobody a second time. */
  private void logMoment(AccountId me, MomentId moment, Note note, Keeping keeping, Cast cast) {
    var contact = keeping.contact();
    UUID told = note.id().value();
    var with = new LinkedHashSet<>(cast.with());
    moments.ofNote(me, told).forEach(before -> with.removeAll(before.told().persons()));
    if (contact != null && !with.isEmpty()) {
      moments.log(
          me,
          moment,
          new NewMoment(contact, Set.copyOf(with), note.on(), null, Began.UNKNOWN, false, told));
    }
  }

  /**
   * Ids of what is about to be made, so that it can be taken back.
   *
   * @param persons who may be added, by name
   * @param relations one for each of {@link Keeping#relatives}
   * @param birthdays by the number of the proposal that tells them
   */
  record Made(
      Map<String, PersonId> persons,
      MomentId moment,
      List<FactId> relations,
      Map<Integer, FactId> birthdays) {}
}
