package kith.feelings;

import static kith.feelings.db.Tables.FEELINGS_STANDING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kith.circle.Circle;
import kith.circle.Unlinked;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.NotFound;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What I share by itself: for some people and some quadrants, for ninety days; then I am asked again, and silence ends it. */
@Service
@Transactional(readOnly = true)
public class Standings {
  static final int DAYS = 90;
  private static final int ASKED_BEFORE_DAYS = 3;
  private static final int ASKED_AFTER_DAYS = 7;
  private final Db db;
  private final Circle circle;
  private final Days days;

  Standings(Db db, Circle circle, Days days) {
    this.db = db;
    this.circle = circle;
    this.days = days;
  }

  /** From today on; no quadrant ends it. NotFound when we are not connected. */
  @Transactional
  public void set(AccountId me, AccountId with, Set<Quadrant> quadrants) {
    db.changing(List.of(me, with));
    if (!circle.connected(me, with)) {
      throw new NotFound();
    }
    delete(me, with);
    var until = days.today(me).plusDays(DAYS).toString();
    for (var quadrant : quadrants) {
      db.write(me)
          .insertInto(FEELINGS_STANDING)
          .set(FEELINGS_STANDING.ACCOUNT, me.value())
          .set(FEELINGS_STANDING.RECEIVER_ACCOUNT, with.value())
          .set(FEELINGS_STANDING.QUADRANT, Choices.name(quadrant))
          .set(FEELINGS_STANDING.UNTIL_DAY, until)
          .execute();
    }
  }

  /** For ninety more days. NotFound when there is nothing to go on with. */
  @Transactional
  public void renew(AccountId me, AccountId with) {
    set(me, with, find(me, with).orElseThrow(NotFound::new).quadrants());
  }

  public Optional<Standing> find(AccountId me, AccountId with) {
    return all(me).stream().filter(it -> it.with().equals(with)).findFirst();
  }

  public List<Standing> all(AccountId me) {
    var found = new ArrayList<Standing>();
    db.read()
        .selectFrom(FEELINGS_STANDING)
        .where(FEELINGS_STANDING.ACCOUNT.eq(me.value()))
        .fetchGroups(FEELINGS_STANDING.RECEIVER_ACCOUNT)
        .forEach((receiver, rows) -> {
          var quadrants = EnumSet.noneOf(Quadrant.class);
          rows.forEach(it -> quadrants.add(Choices.parse(Quadrant.class, it.getQuadrant())));
          var until = LocalDate.parse(rows.getFirst().getUntilDay());
          found.add(new Standing(new AccountId(receiver), quadrants, until));
        });
    return List.copyOf(found);
  }

  /** Those that hold today. */
  List<Standing> hold(AccountId me) {
    var today = days.today(me);
    return all(me).stream().filter(it -> !it.until().isBefore(today)).toList();
  }

  /** Those about which I am to be asked again: they end within days, or just did. */
  public List<Standing> toAskAgain(AccountId me) {
    var today = days.today(me);
    return all(me).stream()
        .filter(it -> !it.until().isAfter(today.plusDays(ASKED_BEFORE_DAYS))
            && !it.until().isBefore(today.minusDays(ASKED_AFTER_DAYS)))
        .toList();
  }

  /** With whom a check-in of this quadrant is shared today. */
  Set<AccountId> with(AccountId me, Quadrant quadrant) {
    var found = new TreeSet<AccountId>(Comparator.comparing(AccountId::value));
    db.read()
        .select(FEELINGS_STANDING.RECEIVER_ACCOUNT)
        .from(FEELINGS_STANDING)
        .where(FEELINGS_STANDING.ACCOUNT.eq(me.value()))
        .and(FEELINGS_STANDING.QUADRANT.eq(Choices.name(quadrant)))
        .and(FEELINGS_STANDING.UNTIL_DAY.ge(days.today(me).toString()))
        .forEach(row -> found.add(new AccountId(row.value1())));
    return found;
  }

  @EventListener
  @Transactional
  void on(Unlinked unlinked) {
    delete(unlinked.one(), unlinked.other());
    delete(unlinked.other(), unlinked.one());
  }

  private void delete(AccountId me, AccountId with) {
    db.write(me)
        .deleteFrom(FEELINGS_STANDING)
        .where(FEELINGS_STANDING.ACCOUNT.eq(me.value()))
        .and(FEELINGS_STANDING.RECEIVER_ACCOUNT.eq(with.value()))
        .execute();
  }
}
