package kith.platform;

import static kith.accounts.db.Tables.ACCOUNTS_SESSION;
import static kith.platform.db.Tables.PLATFORM_UNDO;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
class UndoTest {
  @Autowired
  Given given;

  @Autowired
  Undo undo;

  @Autowired
  Db db;

  @Autowired
  ManualScheduler jobs;

  @Autowired
  TestClock clock;

  @Autowired
  PlatformTransactionManager transactions;

  AccountId mia;

  @BeforeEach
  void miaHasTwoSessions() {
    mia = given.someone("Mia").id();
    insert("before", 7);
  }

  @Test
  void aRemovedRowComesBackByteForByte() {
    var before = rows();
    var id = change(() -> remove("before"));
    assertThat(rows()).isNotEqualTo(before);
    assertThat(undo.takeBack(mia, id)).isTrue();
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void aChangedRowIsAsItWas() {
    var before = rows();
    var id = change(() -> db.write(mia)
        .update(ACCOUNTS_SESSION)
        .set(ACCOUNTS_SESSION.SEEN_AT, 8L)
        .where(ACCOUNTS_SESSION.ACCOUNT.eq(mia.value()))
        .execute());
    undo.takeBack(mia, id);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void anAddedRowGoes() {
    var before = rows();
    var id = change(() -> insert("after", 9));
    undo.takeBack(mia, id);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void itTakesBackOnce() {
    var id = change(() -> remove("before"));
    assertThat(undo.takeBack(mia, id)).isTrue();
    assertThat(undo.takeBack(mia, id)).isFalse();
  }

  @Test
  void nobodyElseTakesItBack() {
    var id = change(() -> remove("before"));
    assertThat(undo.takeBack(given.someone("Tom").id(), id)).isFalse();
  }

  @Test
  void afterADayItIsTooLate() {
    var id = change(() -> remove("before"));
    clock.advance(Duration.ofHours(24));
    assertThat(undo.takeBack(mia, id)).isFalse();
  }

  @Test
  void anHourLaterItsWordsAreGoneAlsoOfWhoChangesNothingAnyMore() {
    change(() -> remove("before"));
    jobs.scheduleIfNotExists(
        UndoSweep.TASK.instance(RecurringTask.INSTANCE).scheduledTo(clock.instant()));
    jobs.runAnyDueExecutions();
    assertThat(images()).isOne();
    clock.advance(Duration.ofHours(25));
    jobs.runAnyDueExecutions();
    assertThat(images()).isZero();
    jobs.cancel(UndoSweep.TASK.instanceId(RecurringTask.INSTANCE));
  }

  @Test
  void whatIsForgottenCannotBeTakenBack() {
    var id = change(() -> remove("before"));
    undo.forgetAll(mia);
    assertThat(undo.takeBack(mia, id)).isFalse();
  }

  @Test
  void itLeadsBackOnlyWithinKith() {
    var browser = given.someone("Ana").browser();
    assertThat(browser.post("/undo/" + UUID.randomUUID(), "back", "//evil.example"))
        .hasRedirectedUrl("/");
    assertThat(browser.post("/undo/" + UUID.randomUUID(), "back", "/people"))
        .hasRedirectedUrl("/people");
    assertThat(browser.get("/people")).bodyText().contains("can no longer be taken back");
  }

  private int images() {
    return db.read().fetchCount(PLATFORM_UNDO, PLATFORM_UNDO.ACCOUNT.eq(mia.value()));
  }

  private UUID change(Runnable act) {
    return transaction().execute(_ -> {
      var id = undo.remember(mia, List.of(Rows.of(ACCOUNTS_SESSION)));
      act.run();
      return id;
    });
  }

  private void insert(String token, long seen) {
    transaction()
        .executeWithoutResult(_ -> db.write(mia)
            .insertInto(ACCOUNTS_SESSION)
            .set(ACCOUNTS_SESSION.ACCOUNT, mia.value())
            .set(
                ACCOUNTS_SESSION.TOKEN_HASH,
                token.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .set(ACCOUNTS_SESSION.DEVICE, new byte[] {0, -1, 5})
            .set(ACCOUNTS_SESSION.CREATED_AT, seen)
            .set(ACCOUNTS_SESSION.SEEN_AT, seen)
            .execute());
  }

  private void remove(String token) {
    db.write(mia)
        .deleteFrom(ACCOUNTS_SESSION)
        .where(ACCOUNTS_SESSION.ACCOUNT.eq(mia.value()))
        .and(
            ACCOUNTS_SESSION.TOKEN_HASH.eq(token.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .execute();
  }

  private List<?> rows() {
    return transaction()
        .execute(_ -> db.read()
            .selectFrom(ACCOUNTS_SESSION)
            .where(ACCOUNTS_SESSION.ACCOUNT.eq(mia.value()))
            .orderBy(ACCOUNTS_SESSION.TOKEN_HASH)
            .fetch()
            .map(row -> List.of(
                java.util.HexFormat.of().formatHex(row.getTokenHash()),
                java.util.HexFormat.of().formatHex(row.getDevice()),
                row.getCreatedAt(),
                row.getSeenAt())));
  }

  private TransactionTemplate transaction() {
    return new TransactionTemplate(transactions);
  }
}
