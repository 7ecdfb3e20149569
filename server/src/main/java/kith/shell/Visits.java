package kith.shell;

import static kith.shell.db.Tables.SHELL_VISIT;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.PerRevision;
import kith.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The last day on which a page was opened, and whether that was a return after a long absence. */
@Repository
class Visits {
  private static final Period LONG = Period.ofWeeks(3);
  private static final int ACCOUNTS = 1_000;
  private final Db db;
  private final PerRevision<Optional<Visit>> held;

  Visits(Db db) {
    this.db = db;
    this.held = new PerRevision<>(db, ACCOUNTS);
  }

  static Rows row() {
    return Rows.of(SHELL_VISIT);
  }

  boolean known(AccountId me, LocalDate today) {
    return last(me).filter(today::equals).isPresent();
  }

  Optional<LocalDate> last(AccountId me) {
    return find(me).map(Visit::on);
  }

  /** Whether somebody came back after three weeks or more and has not yet said what shall become of the old cards. */
  boolean returned(AccountId me) {
    return find(me).filter(it -> it.returned() != null).isPresent();
  }

  void note(AccountId me, LocalDate today) {
    var before = find(me).orElse(null);
    if (before == null) {
      db.write(me)
          .insertInto(SHELL_VISIT)
          .set(SHELL_VISIT.ACCOUNT, me.value())
          .set(SHELL_VISIT.VISITED_ON, today.toString())
          .execute();
      return;
    }
    var away = !before.on().plus(LONG).isAfter(today);
    db.write(me)
        .update(SHELL_VISIT)
        .set(SHELL_VISIT.VISITED_ON, today.toString())
        .set(SHELL_VISIT.RETURNED_ON, away ? today.toString() : before.returned())
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

  private Optional<Visit> find(AccountId me) {
    return held.of(me, this::read);
  }

  private Optional<Visit> read(AccountId me) {
    return db.read()
        .select(SHELL_VISIT.VISITED_ON, SHELL_VISIT.RETURNED_ON)
        .from(SHELL_VISIT)
        .where(SHELL_VISIT.ACCOUNT.eq(me.value()))
        .fetchOptional(row -> new Visit(LocalDate.parse(row.value1()), row.value2()));
  }

  private record Visit(LocalDate on, @Nullable String returned) {}
}
