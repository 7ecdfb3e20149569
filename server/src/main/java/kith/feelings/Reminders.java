package kith.feelings;

import static kith.feelings.db.Tables.FEELINGS_REMINDER;

import java.time.LocalTime;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.Zones;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hours of the day, on my own clock, after which I wish to be asked how I am. Nothing counts how often I answer. */
@Service
@Transactional(readOnly = true)
public class Reminders {
  public static final int HOURS = 24;
  private final Db db;
  private final CheckInRows checkIns;
  private final Days days;
  private final Zones zones;

  Reminders(Db db, CheckInRows checkIns, Days days, Zones zones) {
    this.db = db;
    this.checkIns = checkIns;
    this.days = days;
    this.zones = zones;
  }

  public SortedSet<Integer> hours(AccountId me) {
    return new TreeSet<>(db.read()
        .select(FEELINGS_REMINDER.HOUR)
        .from(FEELINGS_REMINDER)
        .where(FEELINGS_REMINDER.ACCOUNT.eq(me.value()))
        .fetch(FEELINGS_REMINDER.HOUR));
  }

  /** IllegalArgumentException when one is not of 0 to 23. */
  @Transactional
  public void setHours(AccountId me, Collection<Integer> hours) {
    var writing = db.write(me);
    writing
        .deleteFrom(FEELINGS_REMINDER)
        .where(FEELINGS_REMINDER.ACCOUNT.eq(me.value()))
        .execute();
    for (var hour : new TreeSet<>(hours)) {
      if (hour < 0 || hour >= HOURS) {
        throw new IllegalArgumentException("no such hour: " + hour);
      }
      writing
          .insertInto(FEELINGS_REMINDER)
          .set(FEELINGS_REMINDER.ACCOUNT, me.value())
          .set(FEELINGS_REMINDER.HOUR, hour)
          .execute();
    }
  }

  /** Whether the latest hour that has come today is one at which I have neither checked in since nor said "not now". */
  public boolean due(AccountId me) {
    var today = days.today(me);
    var reached = db.read()
        .selectFrom(FEELINGS_REMINDER)
        .where(FEELINGS_REMINDER.ACCOUNT.eq(me.value()))
        .and(FEELINGS_REMINDER.HOUR.le(hourNow(me)))
        .orderBy(FEELINGS_REMINDER.HOUR.desc())
        .limit(1)
        .fetchOne();
    if (reached == null || today.toString().equals(reached.getLeftOn())) {
      return false;
    }
    var since =
        today.atTime(LocalTime.of(reached.getHour(), 0)).atZone(zones.of(me)).toInstant();
    return !checkIns.anySince(me, since);
  }

  /** Not now: the hours that have come ask no more today. */
  @Transactional
  public void leave(AccountId me) {
    db.write(me)
        .update(FEELINGS_REMINDER)
        .set(FEELINGS_REMINDER.LEFT_ON, days.today(me).toString())
        .where(FEELINGS_REMINDER.ACCOUNT.eq(me.value()))
        .and(FEELINGS_REMINDER.HOUR.le(hourNow(me)))
        .execute();
  }

  private int hourNow(AccountId me) {
    return days.now().atZone(zones.of(me)).getHour();
  }
}
