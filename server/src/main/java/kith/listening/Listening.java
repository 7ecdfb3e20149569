package kith.listening;

import static kith.listening.db.Tables.LISTENING_DETAIL;
import static kith.listening.db.Tables.LISTENING_PROMISE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.platform.AccountId;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.Rows;
import kith.platform.Stale;
import kith.platform.Undo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes: what I write is read here, and what I keep of it is remembered. Somebody else's note is not found. */
@Service
@Transactional(readOnly = true)
public class Listening {
  private final NoteRows notes;
  private final NoteTaking taking;
  private final Reading reading;
  private final KnownNames known;
  private final DetailRows details;
  private final PromiseRows promises;
  private final Opened opened;
  private final Undo undo;

  Listening(
      NoteRows notes,
      NoteTaking taking,
      Reading reading,
      KnownNames known,
      DetailRows details,
      PromiseRows promises,
      Opened opened,
      Undo undo) {
    this.notes = notes;
    this.taking = taking;
    this.reading = reading;
    this.known = known;
    this.details = details;
    this.promises = promises;
    this.opened = opened;
    this.undo = undo;
  }

  /**
   * Saves a note. Without anything to decide in it, the time with {@code with} is logged at once.
   *
   * @param with persons I was with; NotFound when one is not mine
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public NoteWritten write(AccountId me, String text, LocalDate on, Collection<PersonId> with) {
    return write(me, text, on, with, null);
  }

  /** As above, where the note tells what they said when I asked about a detail. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public NoteWritten write(
      AccountId me,
      String text,
      LocalDate on,
      Collection<PersonId> with,
      @Nullable DetailId answers) {
    var names = names(me, with);
    var proposals = reading.read(text, on, names, with, answers);
    var nothingToDecide = proposals.found().isEmpty()
        && answers == null
        && proposals.people().stream().allMatch(it -> with.contains(it.person()));
    if (nothingToDecide && !with.isEmpty()) {
      var kept = taking.addAndKeep(
          me,
          text,
          on,
          with,
          proposals,
          Keeping.all(proposals, new Outcome.Settled(), names),
          names);
      return new NoteWritten(kept.note(), proposals, null);
    }
    var note = taking.add(me, text, on, with, proposals);
    return new NoteWritten(note.id(), proposals, note);
  }

  /** Saves a note and keeps all that is read in it. Unclear as below. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public Kept writeAndKeepAll(AccountId me, String text, LocalDate on, Collection<PersonId> with) {
    return writeAndKeepAll(me, text, on, with, List.of(), null, new Outcome.Open());
  }

  /**
   * As above, where the note tells what they said when I asked about a detail. Unclear, and nothing saved, when a name may mean
   * several of mine.
   *
   * @param which those whom such names mean
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public Kept writeAndKeepAll(
      AccountId me,
      String text,
      LocalDate on,
      Collection<PersonId> with,
      Collection<PersonId> which,
      @Nullable DetailId answers,
      Outcome outcome) {
    var names = names(me, with);
    var proposals = clear(reading.read(text, on, names, with, answers), which, names);
    var keeping = Keeping.all(proposals, outcome, names);
    return taking.addAndKeep(me, text, on, with, proposals, keeping, names);
  }

  public Optional<Note> find(AccountId me, NoteId id) {
    return notes.find(me, id);
  }

  /** NotFound when there is no such note of mine. */
  public Note get(AccountId me, NoteId id) {
    return find(me, id).orElseThrow(NotFound::new);
  }

  /** The few latest notes of which something waits to be kept or dropped, latest first. */
  public List<Note> waiting(AccountId me) {
    return opened.waiting(me);
  }

  public List<Note> with(AccountId me, PersonId person) {
    return opened.notes(me, person);
  }

  /** How I write the persons I have. */
  public Names names(AccountId me) {
    return known.of(me);
  }

  /** Unclear as {@link #writeAndKeepAll}; the proposals wait on then. */
  @Transactional
  public Kept keepAll(AccountId me, NoteId id, Collection<PersonId> which, Outcome outcome) {
    var waiting = get(me, id).waiting();
    var names = names(me);
    return waiting == null
        ? new Kept(id, List.of(), List.of(), null)
        : keep(me, id, Keeping.all(clear(waiting, which, names), outcome, names));
  }

  /** Keeps this of what waits in the note and drops the rest; when nothing waits there any more, nothing changes. */
  @Transactional
  public Kept keep(AccountId me, NoteId id, Keeping keeping) {
    var note = get(me, id);
    var waiting = note.waiting();
    if (waiting == null) {
      return new Kept(id, List.of(), List.of(), null);
    }
    var made = taking.toBeMade(me, keeping, names(me));
    var back = undo.remember(me, touched(id, waiting, made));
    notes.save(me, note.waitingFor(null));
    var kept = taking.keep(me, note, waiting, keeping, names(me), made);
    return new Kept(id, kept.details(), kept.promises(), back);
  }

  /** Keeps nothing but the time with those I had named beside the text. */
  @Transactional
  public Kept drop(AccountId me, NoteId id) {
    var note = get(me, id);
    var waiting = note.waiting();
    return waiting == null
        ? new Kept(id, List.of(), List.of(), null)
        : keep(me, id, Keeping.contactOnly(note, waiting, new Outcome.Open()));
  }

  /** NotFound when nothing of this number waits there. */
  public Proposal proposal(AccountId me, NoteId id, int number) {
    var waiting = get(me, id).waiting();
    return Stream.ofNullable(waiting)
        .flatMap(it -> it.found().stream())
        .filter(it -> it.number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Keeps one of what waits, as I corrected it; the rest waits on. NotFound when it does not wait there; Unclear as {@link
   * #writeAndKeepAll}.
   */
  @Transactional
  public Kept keepOne(AccountId me, NoteId id, Proposal one, Collection<PersonId> which) {
    proposal(me, id, one.number());
    var note = get(me, id);
    var names = names(me);
    var waiting = Objects.requireNonNull(note.waiting()).with(one, names).meaning(which, names);
    var last = waiting.found().size() == 1;
    var corrected = waiting.number(one.number());
    refuse(waiting.unclear(names, corrected));
    var keeping = Keeping.only(corrected, note, waiting, names, last);
    var made = taking.toBeMade(me, keeping, names(me));
    var back = undo.remember(me, touched(id, waiting, made));
    var kept = taking.keep(me, note, waiting, keeping, names, made);
    var left = waiting.without(one.number(), names(me));
    notes.save(me, note.waitingFor(last ? null : left));
    return new Kept(id, kept.details(), kept.promises(), back);
  }

  /** Drops one of what waits; with the last one, the time with those named beside the text is logged. */
  @Transactional
  public void dropOne(AccountId me, NoteId id, int number) {
    proposal(me, id, number);
    var note = get(me, id);
    var waiting = Objects.requireNonNull(note.waiting());
    if (waiting.found().size() == 1) {
      keep(me, id, Keeping.contactOnly(note, waiting, new Outcome.Settled()));
    } else {
      notes.save(me, note.waitingFor(waiting.without(number, names(me))));
    }
  }

  /** What was kept from it stays. Stale when another edit came after {@code version}. */
  @Transactional
  public Note edit(AccountId me, NoteId id, int version, String text, LocalDate on) {
    var before = get(me, id);
    if (before.version() != version) {
      throw new Stale(before.text());
    }
    notes.save(me, new Note(id, text, on, before.with(), before.waiting(), version));
    return new Note(id, text, on, before.with(), before.waiting(), version + 1);
  }

  /** Reads the note again; what was kept from it before is not proposed a second time. @return what takes it back */
  @Transactional
  public UUID readAgain(AccountId me, NoteId id) {
    var note = get(me, id);
    var before = note.waiting();
    var answers = before == null ? null : before.answers();
    var kept = Told.of(
        details.fetch(me, LISTENING_DETAIL.NOTE.eq(id.value())),
        promises.fetch(me, LISTENING_PROMISE.NOTE.eq(id.value())));
    var read = reading.read(note.text(), note.on(), names(me), note.with(), answers);
    var back = undo.remember(me, notes.rows(id));
    var left = Told.left(read.found(), kept);
    notes.save(me, note.waitingFor(new Proposals(left, read.people(), read.contact(), answers)));
    return back;
  }

  /** What was kept from it stays. @return what takes it back */
  @Transactional
  public UUID delete(AccountId me, NoteId id) {
    get(me, id);
    var back = undo.remember(me, notes.rows(id));
    notes.delete(me, id);
    return back;
  }

  private static Proposals clear(Proposals read, Collection<PersonId> which, Names names) {
    var proposals = read.meaning(which, names);
    refuse(proposals.unclear(names));
    return proposals;
  }

  private static void refuse(List<Unclear.Which> unclear) {
    if (!unclear.isEmpty()) {
      throw new Unclear(unclear);
    }
  }

  private Names names(AccountId me, Collection<PersonId> with) {
    var names = known.of(me);
    if (!with.stream().allMatch(person -> names.of(person).isPresent())) {
      throw new NotFound();
    }
    return names;
  }

  private List<Rows> touched(NoteId note, Proposals waiting, NoteTaking.Made made) {
    var rows = new ArrayList<>(taking.rows(made));
    rows.addAll(notes.rows(note));
    rows.add(Rows.of(LISTENING_DETAIL).and(LISTENING_DETAIL.NOTE, note.value()));
    rows.add(Rows.of(LISTENING_PROMISE).and(LISTENING_PROMISE.NOTE, note.value()));
    var answers = waiting.answers();
    if (answers != null) {
      rows.add(Rows.of(LISTENING_DETAIL).and(LISTENING_DETAIL.ID, answers.value()));
    }
    return rows;
  }
}
