package kith.listening;

import static kith.listening.db.Tables.LISTENING_DETAIL;
import static kith.listening.db.Tables.LISTENING_DETAIL_PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.Rows;
import kith.platform.Stale;
import kith.platform.Undo;
import kith.platform.Undoable;
import kith.shell.Postponed;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people told me, and what it still asks of me. Somebody else's detail is not found. */
@Service
@Transactional(readOnly = true)
public class Details {
  private final DetailRows details;
  private final Opened opened;
  private final People people;
  private final Undo undo;
  private final Postponed postponed;
  private final Ids ids;
  private final Days days;
  private final ApplicationEventPublisher events;

  Details(
      DetailRows details,
      Opened opened,
      People people,
      Undo undo,
      Postponed postponed,
      Ids ids,
      Days days,
      ApplicationEventPublisher events) {
    this.details = details;
    this.opened = opened;
    this.people = people;
    this.undo = undo;
    this.postponed = postponed;
    this.ids = ids;
    this.days = days;
    this.events = events;
  }

  public Optional<Detail> find(AccountId me, DetailId id) {
    return details.find(me, id);
  }

  /** NotFound when there is no such detail of mine. */
  public Detail get(AccountId me, DetailId id) {
    return find(me, id).orElseThrow(NotFound::new);
  }

  /** Newest first. */
  public List<Detail> of(AccountId me, PersonId person) {
    return opened.details(me, person);
  }

  /** The {@code most} that were kept last. */
  public List<Detail> latest(AccountId me, int most) {
    return details.fetch(me, details.isAmongLatest(me, most));
  }

  /** What was kept from a note. */
  public List<Detail> from(AccountId me, NoteId note) {
    return details.fetch(me, LISTENING_DETAIL.NOTE.eq(note.value()));
  }

  /** Questions whose time has come, or comes until this day; none about the dead or those who rest. */
  public List<ToAsk> askings(AccountId me, LocalDate today, LocalDate until) {
    var putOff = postponed.until(me);
    return due(me, until).stream()
        .filter(it -> it.persons().isEmpty() || !people.awake(me, it.persons()).isEmpty())
        .flatMap(it -> it.toAsk(today, question -> waitsSince(it, question, putOff)).stream()
            .map(question -> new ToAsk(it, question)))
        .filter(it -> !it.question().on().isAfter(until))
        .toList();
  }

  /** What a detail asks next; what was put off has not faded meanwhile. */
  public Function<Detail, Optional<Question>> asking(AccountId me, LocalDate today) {
    var putOff = postponed.until(me);
    return detail -> detail.due(today, question -> waitsSince(detail, question, putOff));
  }

  private static LocalDate waitsSince(
      Detail detail, Question question, Map<String, LocalDate> putOff) {
    return putOff.getOrDefault(AskingCards.key(detail, question), question.on());
  }

  /** Those whose day, or a day of whose span, lies between these, both included. */
  public List<Detail> happening(AccountId me, LocalDate from, LocalDate to) {
    return details.fetch(me, within(from, to));
  }

  /** NotFound when one of the persons is not mine. */
  @Transactional
  public Detail add(AccountId me, DetailWords words) {
    requireMine(me, words);
    var detail = words.into(new Detail(
        new DetailId(ids.next()),
        words.kind(),
        "",
        null,
        List.of(),
        null,
        null,
        new Asking.None(),
        null,
        null,
        days.today(me),
        null,
        null,
        0));
    details.add(me, List.of(detail));
    return detail;
  }

  /** {@code source}: with what of another feature it goes; null when with nothing. */
  @Transactional
  public Detail add(AccountId me, DetailWords words, @Nullable UUID source) {
    var detail = add(me, words);
    if (source != null) {
      details.comesFrom(me, detail.id(), source);
    }
    return detail;
  }

  /** What came from there is about these and nobody else. */
  @Transactional
  public void narrow(AccountId me, Set<PersonId> persons, UUID source) {
    details.narrow(me, persons, source);
  }

  /** For good. */
  @Transactional
  public void deleteFrom(AccountId me, UUID source) {
    details.deleteFrom(me, source);
  }

  /** Stale when another edit came after {@code version}; NotFound when it or one of the persons is not mine. */
  @Transactional
  public Detail edit(AccountId me, DetailId id, int version, DetailWords words) {
    var before = get(me, id);
    if (before.version() != version) {
      throw new Stale(before.words());
    }
    requireMine(me, words);
    var after = words.into(before);
    details.save(me, after);
    details.place(me, after);
    return get(me, id);
  }

  /** I asked. When it has a second question, that one is due next. */
  @Transactional
  public Detail ask(AccountId me, DetailId id) {
    var before = get(me, id);
    var after = change(me, before, before.askedOn(days.today(me)));
    if (!after.asking().equals(before.asking())) {
      events.publishEvent(new AskedAfter(me, id, Set.copyOf(after.persons())));
    }
    return after;
  }

  @Transactional
  public Detail letGo(AccountId me, DetailId id) {
    var before = get(me, id);
    return change(me, before, before.letGoOn(days.today(me)));
  }

  /** It goes on: to be asked about again. */
  @Transactional
  public Detail renew(AccountId me, DetailId id, Question again) {
    var before = get(me, id);
    return change(me, before, before.renewed(again, days.today(me)));
  }

  /** It is over and done with, and matters no more now. */
  @Transactional
  public Detail settle(AccountId me, DetailId id) {
    var before = get(me, id);
    return change(me, before, before.settledOn(days.today(me)));
  }

  @Transactional
  public Detail unsettle(AccountId me, DetailId id) {
    var before = get(me, id);
    return change(me, before, before.open());
  }

  /** @return what takes it back */
  @Transactional
  public UUID delete(AccountId me, DetailId id) {
    get(me, id);
    var back = undo.remember(
        me,
        List.of(
            Rows.of(LISTENING_DETAIL).and(LISTENING_DETAIL.ID, id.value()),
            Rows.of(LISTENING_DETAIL_PERSON).and(LISTENING_DETAIL_PERSON.DETAIL, id.value())));
    details.delete(me, id);
    return back;
  }

  /** One of these acts, with what takes it back. */
  @Transactional
  public Undoable<Detail> undoably(AccountId me, DetailId id, Supplier<Detail> act) {
    get(me, id);
    var back =
        undo.remember(me, List.of(Rows.of(LISTENING_DETAIL).and(LISTENING_DETAIL.ID, id.value())));
    return new Undoable<>(act.get(), back);
  }

  private Detail change(AccountId me, Detail before, Detail after) {
    if (after.equals(before)) {
      return before;
    }
    details.save(me, after);
    return get(me, before.id());
  }

  private List<Detail> due(AccountId me, LocalDate until) {
    return details.fetch(
        me,
        LISTENING_DETAIL
            .ASKING
            .eq("due")
            .and(LISTENING_DETAIL.SETTLED_ON.isNull())
            .and(LISTENING_DETAIL.ASKING_ON.le(until.toString())));
  }

  private void requireMine(AccountId me, DetailWords words) {
    if (!people.areMine(me, words.persons())) {
      throw new NotFound();
    }
  }

  private static Condition within(LocalDate from, LocalDate to) {
    return LISTENING_DETAIL.ENDS.ge(from.toString()).and(LISTENING_DETAIL.STARTS.le(to.toString()));
  }

  /** A question with the detail that asks it. */
  public record ToAsk(Detail detail, Question question) {}
}
