package kith.shell;

import static kith.shell.db.Tables.SHELL_VISIT;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.Rows;
import kith.shell.db.tables.records.ShellVisitRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The last day on which a page was opened, and whether that was a return after a long absence. */
@Repository
class Visits {
  private static final Period LONG = Period.ofWeeks(3);
  private final Db db;

  Visits(Db db) {
    this.db = db;
  }

  static Rows row() {
    return Rows.of(SHELL_VISIT);
  }

  boolean known(AccountId me, LocalDate today) {
    var visit = find(me);
    return visit != null && visit.getVisitedOn().equals(today.toString());
  }

  Optional<LocalDate> last(AccountId me) {
    return Optional.ofNullable(find(me)).map(it -> LocalDate.parse(it.getVisitedOn()));
  }

  /** Whether somebody came back after three weeks or more and has not yet said what shall become of the old cards. */
  boolean returned(AccountId me) {
    var visit = find(me);
    return visit != null && visit.getReturnedOn() != null;
  }

  void note(AccountId me, LocalDate today) {
    var before = find(me);
    if (before == null) {
      db.write(me)
          .insertInto(SHELL_VISIT)
          .set(SHELL_VISIT.ACCOUNT, me.value())
          .set(SHELL_VISIT.VISITED_ON, today.toString())
          .execute();
      return;
    }
    var away = !LocalDate.parse(before.getVisitedOn()).plus(LONG).isAfter(today);
    db.write(me)
        .update(SHELL_VISIT)
        .set(SHELL_VISIT.VISITED_ON, today.toString())
        .set(SHELL_VISIT.RETURNED_ON, away ? today.toString() : before.getReturnedOn())
        .where(SHELL_VISIT.ACCOUNT.eq(me.value()))
        .execute();
  }

  void settle(AccountId me) {
    db.write(me)
        .update(SHELL_VISIT)
        .setNull(SHELL_VISIT.RETURNED_ON)
        .where(SHELL_VISIT.ACCOUNT.eq(me.value()))
        .execute();
  }

  private @Nullable ShellVisitRecord find(AccountId me) {
    return db.read()
        .selectFrom(SHELL_VISIT)
        .where(SHELL_VISIT.ACCOUNT.eq(me.value()))
        .fetchOne();
  }
}
