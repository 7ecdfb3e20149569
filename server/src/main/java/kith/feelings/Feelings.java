package kith.feelings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.people.People;
import kith.people.PersonForgotten;
import kith.people.PersonsMerged;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.Stale;
import kith.platform.Undo;
import kith.platform.Undoable;
import kith.platform.Zones;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** My check-ins. */
@Service
@Transactional(readOnly = true)
public class Feelings {
  private static final LocalTime MIDDAY = LocalTime.NOON;
  private final CheckInRows checkIns;
  private final Sharing sharing;
  private final People people;
  private final Undo undo;
  private final Ids ids;
  private final Days days;
  private final Zones zones;

  Feelings(
      CheckInRows checkIns,
      Sharing sharing,
      People people,
      Undo undo,
      Ids ids,
      Days days,
      Zones zones) {
    this.checkIns = checkIns;
    this.sharing = sharing;
    this.people = people;
    this.undo = undo;
    this.ids = ids;
    this.days = days;
    this.zones = zones;
  }

  /** NotFound when one of the persons is not mine. What is said to be later than now is now. */
  @Transactional
  public CheckIn checkIn(AccountId me, NewCheckIn given) {
    var checkIn = told(me, new CheckInId(ids.next()), given, 1);
    checkIns.save(me, checkIn);
    sharing.shareAsStanding(me, checkIn);
    return checkIn;
  }

  /** Checks in and shows it, this once, to somebody who asked. NotFound when we are not connected. */
  @Transactional
  public CheckIn answer(AccountId me, AccountId asker, NewCheckIn given) {
    var kept = checkIn(me, given);
    sharing.share(me, kept.id(), List.of(asker), More.NOTHING);
    return kept;
  }

  /** Stale when another edit came after {@code version}; NotFound when it or one of the persons is not mine. */
  @Transactional
  public Undoable<CheckIn> edit(AccountId me, CheckInId id, int version, NewCheckIn given) {
    var before = get(me, id);
    if (before.version() != version) {
      throw new Stale(String.join(", ", before.felt().words()));
    }
    var image = undo.remember(me, CheckInRows.rows(id));
    var after = told(me, id, given, version + 1);
    checkIns.save(me, after);
    sharing.changed(me, before, after);
    return new Undoable<>(after, image);
  }

  /** Answers what takes it back; that it was shared, and what was answered to it, does not come back. */
  @Transactional
  public UUID delete(AccountId me, CheckInId id) {
    get(me, id);
    var image = undo.remember(me, CheckInRows.rows(id));
    sharing.end(me, id);
    checkIns.delete(me, id);
    return image;
  }

  public Optional<CheckIn> find(AccountId me, CheckInId id) {
    return checkIns.find(me, id);
  }

  public CheckIn get(AccountId me, CheckInId id) {
    return find(me, id).orElseThrow(NotFound::new);
  }

  /** Newest first; both days included. */
  public List<CheckIn> between(AccountId me, LocalDate from, LocalDate to) {
    return checkIns.between(me, from, to);
  }

  /** Newest first. */
  public List<CheckIn> all(AccountId me) {
    return checkIns.all(me);
  }

  @EventListener
  @Transactional
  void on(PersonForgotten forgotten) {
    checkIns.forget(forgotten.keeper(), forgotten.person());
  }

  @EventListener
  @Transactional
  void on(PersonsMerged merged) {
    checkIns.merge(merged.keeper(), merged.from(), merged.into());
  }

  private CheckIn told(AccountId me, CheckInId id, NewCheckIn given, int version) {
    var persons = new HashSet<>(given.with());
    persons.addAll(given.about());
    if (!people.areMine(me, persons)) {
      throw new NotFound();
    }
    var at = at(me, given);
    return new CheckIn(
        id, at, days.dayOf(me, at), given.felt(), given.with(), given.about(), version);
  }

  private Instant at(AccountId me, NewCheckIn given) {
    var now = days.now();
    var today = days.today(me);
    var on = given.on() == null ? today : given.on();
    if (given.time() == null && !on.isBefore(today)) {
      return now;
    }
    var time = given.time() == null ? MIDDAY : given.time();
    var at = on.atTime(time).atZone(zones.of(me)).toInstant();
    return at.isAfter(now) ? now : at;
  }
}
