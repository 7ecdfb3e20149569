package kith.shell;

import static kith.shell.db.Tables.SHELL_PUT_OFF;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.Rows;
import org.springframework.stereotype.Repository;

/** Which cards wait, since which day and until when; those let go wait for good. */
@Repository
class PutOffs {
  private static final Duration KEPT = Duration.ofDays(30);
  private final Db db;

  PutOffs(Db db) {
    this.db = db;
  }

  static Rows row(String card) {
    return Rows.of(SHELL_PUT_OFF).and(SHELL_PUT_OFF.CARD, card);
  }

  Map<String, PutOff> of(AccountId me) {
    return db.read().selectFrom(SHELL_PUT_OFF).where(SHELL_PUT_OFF.ACCOUNT.eq(me.value())).stream()
        .collect(Collectors.toMap(
            row -> row.getCard(),
            row -> new PutOff(LocalDate.parse(row.getPutOffOn()), row.getUntilAt())));
  }

  void put(AccountId me, String card, LocalDate on, long untilAt) {
    db.write(me)
        .insertInto(SHELL_PUT_OFF)
        .set(SHELL_PUT_OFF.ACCOUNT, me.value())
        .set(SHELL_PUT_OFF.CARD, card)
        .set(SHELL_PUT_OFF.PUT_OFF_ON, on.toString())
        .set(SHELL_PUT_OFF.UNTIL_AT, untilAt)
        .onConflict(SHELL_PUT_OFF.ACCOUNT, SHELL_PUT_OFF.CARD)
        .doUpdate()
        .set(SHELL_PUT_OFF.PUT_OFF_ON, on.toString())
        .set(SHELL_PUT_OFF.UNTIL_AT, untilAt)
        .execute();
  }

  /** Forgets what has not waited for long: until then it tells since when a card may fade ({@link Postponed}). */
  void sweep(AccountId me, Instant now) {
    db.write(me)
        .deleteFrom(SHELL_PUT_OFF)
        .where(SHELL_PUT_OFF.ACCOUNT.eq(me.value()))
        .and(SHELL_PUT_OFF.UNTIL_AT.le(now.minus(KEPT).toEpochMilli()))
        .execute();
  }

  /**
   * @param untilAt epoch milliseconds
   */
  record PutOff(LocalDate on, long untilAt) {
    boolean waits(Instant now) {
      return untilAt > now.toEpochMilli();
    }
  }
}
