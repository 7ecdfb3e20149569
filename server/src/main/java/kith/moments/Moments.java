package kith.moments;

import static kith.moments.db.Tables.MOMENTS_MOMENT;
import static kith.moments.db.Tables.MOMENTS_WITH;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.people.People;
import kith.people.PersonForgotten;
import kith.people.PersonsMerged;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.Rows;
import kith.platform.Stale;
import kith.platform.Undo;
import kith.platform.Undoable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened between me and persons. */
@Service
@Transactional(readOnly = true)
public class Moments {
  private final MomentRows moments;
  private final People people;
  private final Undo undo;
  private final Ids ids;
  private final Days days;
  private final ApplicationEventPublisher events;

  Moments(
      MomentRows moments,
      People people,
      Undo undo,
      Ids ids,
      Days days,
      ApplicationEventPublisher events) {
    this.moments = moments;
    this.people = people;
    this.undo = undo;
    this.ids = ids;
    this.days = days;
    this.events = events;
  }

  /** NotFound when one of the persons is not mine. */
  @Transactional
  public Moment log(AccountId me, NewMoment told) {
    return log(me, newId(), told);
  }

  @Transactional
  public Undoable<Moment> logUndoably(AccountId me, NewMoment told) {
    var id = newId();
    var image = undo.remember(me, rows(id));
    return new Undoable<>(log(me, id, told), image);
  }

  /** For those who log a moment together with something of theirs, and take both back at once. */
  public MomentId newId() {
    return new MomentId(ids.next());
  }

  /** What a moment stands in, for {@link Undo#remember}. */
  public List<Rows> rows(MomentId id) {
    return List.of(
        Rows.of(MOMENTS_MOMENT).and(MOMENTS_MOMENT.ID, id.value()),
        Rows.of(MOMENTS_WITH).and(MOMENTS_WITH.MOMENT, id.value()));
  }

  @Transactional
  public Moment log(AccountId me, MomentId id, NewMoment told) {
    requireMine(me, told);
    var moment = new Moment(id, 1, told);
    moments.add(me, moment, days.now().toEpochMilli());
    events.publishEvent(new MomentLogged(me, moment.id(), told.persons()));
    return moment;
  }

  /** Stale when another edit came after {@code version}; NotFound when it or one of the persons is not mine. */
  @Transactional
  public Undoable<Moment> edit(AccountId me, MomentId id, int version, NewMoment told) {
    var before = get(me, id);
    if (before.version() != version) {
      throw new Stale(before.told().on().toString());
    }
    requireMine(me, told);
    var image = undo.remember(me, rows(id));
    var after = new Moment(id, version + 1, told);
    moments.save(me, after);
    return new Undoable<>(after, image);
  }

  /** Answers what takes it back. */
  @Transactional
  public UUID remove(AccountId me, MomentId id) {
    get(me, id);
    var image = undo.remember(me, rows(id));
    moments.remove(me, id);
    return image;
  }

  public Optional<Moment> find(AccountId me, MomentId id) {
    return moments.find(me, id);
  }

  public Moment get(AccountId me, MomentId id) {
    return find(me, id).orElseThrow(NotFound::new);
  }

  public List<Moment> ofNote(AccountId me, UUID note) {
    return moments.ofNote(me, note);
  }

  /** The {@code most} that were logged last, newest first. */
  public List<Moment> latest(AccountId me, int most) {
    return moments.latest(me, most);
  }

  /** The latest {@code most} with this person, newest first. */
  public List<Moment> with(AccountId me, PersonId person, int most) {
    return moments.with(me, person, most);
  }

  /** The latest day of contact with each of these, whoever it was logged with; absent when there was none. */
  public Map<PersonId, LocalDate> lastContact(AccountId me, Collection<PersonId> persons) {
    return moments.last(me, persons);
  }

  @EventListener
  @Transactional
  void on(PersonForgotten forgotten) {
    moments.forget(forgotten.keeper(), forgotten.person());
  }

  @EventListener
  @Transactional
  void on(PersonsMerged merged) {
    moments.merge(merged.keeper(), merged.from(), merged.into());
  }

  private void requireMine(AccountId me, NewMoment told) {
    if (!people.areMine(me, told.persons())) {
      throw new NotFound();
    }
  }
}
