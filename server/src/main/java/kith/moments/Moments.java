package kith.moments;

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
import kith.platform.Stale;
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
  private final Ids ids;
  private final Days days;
  private final ApplicationEventPublisher events;

  Moments(MomentRows moments, People people, Ids ids, Days days, ApplicationEventPublisher events) {
    this.moments = moments;
    this.people = people;
    this.ids = ids;
    this.days = days;
    this.events = events;
  }

  /** NotFound when one of the persons is not mine. */
  @Transactional
  public Moment log(AccountId me, NewMoment told) {
    requireMine(me, told);
    var moment = new Moment(new MomentId(ids.next()), 1, told);
    moments.add(me, moment, days.now().toEpochMilli());
    events.publishEvent(new MomentLogged(me, moment.id(), told.persons()));
    return moment;
  }

  /** Stale when another edit came after {@code version}; NotFound when it or one of the persons is not mine. */
  @Transactional
  public Moment edit(AccountId me, MomentId id, int version, NewMoment told) {
    var before = get(me, id);
    if (before.version() != version) {
      throw new Stale(before.told().on().toString());
    }
    requireMine(me, told);
    var after = new Moment(id, version + 1, told);
    moments.save(me, after);
    return after;
  }

  @Transactional
  public void remove(AccountId me, MomentId id) {
    get(me, id);
    moments.remove(me, id);
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
