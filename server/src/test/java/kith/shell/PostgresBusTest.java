package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import kith.platform.Db;
import kith.platform.Settings;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one PostgreSQL: what one tells, the pages of the other hear. */
@KithTest
@EnabledIfSystemProperty(named = "kith.test.db", matches = "postgres")
class PostgresBusTest {
  @Autowired
  Given given;

  @Autowired
  Live live;

  @Autowired
  Settings settings;

  @Autowired
  Db db;

  @Autowired
  TransactionTemplate transaction;

  @Test
  void theOtherNodeHearsWhatIsCommittedHereAndNothingElse() {
    var mia = given.someone("Mia").id();
    List<String> heard = new CopyOnWriteArrayList<>();
    var other = new PostgresBus(settings, db);
    other.deliverTo((account, topic) -> heard.add(account + " " + topic), () -> {});
    other.start();
    try {
      await().until(() -> {
        transaction.executeWithoutResult(_ -> live.tell(mia, "begun"));
        return heard.contains(mia + " begun");
      });
      transaction.executeWithoutResult(status -> {
        live.tell(mia, "undone");
        status.setRollbackOnly();
      });
      transaction.executeWithoutResult(_ -> live.tell(mia, "circle"));
      await().until(() -> heard.contains(mia + " circle"));
      assertThat(heard).doesNotContain(mia + " undone");
    } finally {
      other.stop();
    }
  }

  @Test
  void whoListenedLooksEverythingUpAnewWhenTheConnectionWasLost() {
    var before = listening();
    var connections = new AtomicInteger();
    var other = new PostgresBus(settings, db);
    other.deliverTo((_, _) -> {}, connections::incrementAndGet);
    other.start();
    try {
      await().until(() -> connections.get() == 1);
      var its = new HashSet<>(listening());
      its.removeAll(before);
      assertThat(its).hasSize(1);
      its.forEach(pid -> db.writeUnowned().fetch("select pg_terminate_backend(?)", pid));
      await().until(() -> connections.get() == 2);
    } finally {
      other.stop();
    }
  }

  /** Process ids of all connections that do. */
  private Set<Integer> listening() {
    return db.read()
        .fetch(
            "select pid from pg_stat_activity where query = ? and datname = current_database()",
            "listen kith_live")
        .intoSet(0, Integer.class);
  }
}
