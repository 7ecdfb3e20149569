package kith.feelings;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Ids;
import kith.platform.Zones;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** My check-ins. */
@Service
@Transactional(readOnly = true)
public class Feelings {
  private static final int MIDDAY = 12;
  private final CheckInRows checkIns;
  private final Ids ids;
  private final Days days;
  private final Zones zones;

  Feelings(CheckInRows checkIns, Ids ids, Days days, Zones zones) {
    this.checkIns = checkIns;
    this.ids = ids;
    this.days = days;
    this.zones = zones;
  }

  /** An earlier day counts from its midday on; a day to come is today. */
  @Transactional
  public CheckIn checkIn(AccountId me, NewCheckIn given) {
    var today = days.today(me);
    var on = given.on() == null || given.on().isAfter(today) ? today : given.on();
    var at = on.equals(today)
        ? days.now()
        : ZonedDateTime.of(on.atTime(MIDDAY, 0), zones.of(me)).toInstant();
    var checkIn = new CheckIn(
        new CheckInId(ids.next()), at, on, given.felt(), given.with(), given.about(), 1);
    checkIns.save(me, checkIn);
    return checkIn;
  }

  public Optional<CheckIn> find(AccountId me, CheckInId id) {
    return checkIns.find(me, id);
  }

  /** Newest first; both days included. */
  public List<CheckIn> between(AccountId me, LocalDate from, LocalDate to) {
    return checkIns.between(me, from, to);
  }

  /** Newest first. */
  public List<CheckIn> all(AccountId me) {
    return checkIns.all(me);
  }

  @Transactional
  public boolean delete(AccountId me, CheckInId id) {
    var found = checkIns.find(me, id).isPresent();
    checkIns.delete(me, id);
    return found;
  }
}
