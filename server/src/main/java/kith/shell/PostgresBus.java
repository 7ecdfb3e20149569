package kith.shell;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.Settings;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/** For several nodes on one PostgreSQL: NOTIFY, which the server delivers at the commit to every node that listens. */
final class PostgresBus implements LiveBus, SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresBus.class);
  private static final String CHANNEL = "kith_live";
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private final Settings settings;
  private final Db db;
  private volatile BiConsumer<AccountId, String> receiver = (_, _) -> {};
  private volatile Runnable missed = () -> {};
  private final AtomicReference<Thread> listener = new AtomicReference<>();

  PostgresBus(Settings settings, Db db) {
    this.settings = settings;
    this.db = db;
  }

  @Override
  public void deliverTo(BiConsumer<AccountId, String> to, Runnable whenMissed) {
    receiver = to;
    missed = whenMissed;
  }

  @Override
  public void send(AccountId account, String topic) {
    db.writeUnowned().fetch("select pg_notify(?, ?)", CHANNEL, account + " " + topic);
  }

  /** Returns once it listens, so that nothing is told before; or after a while without, when the database does not answer. */
  @Override
  public void start() {
    var listens = new CountDownLatch(1);
    listener.set(Thread.ofVirtual().name("live").start(() -> listen(listens)));
    try {
      if (!listens.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("live updates from the database begin later");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    var thread = listener.getAndSet(null);
    if (thread != null) {
      thread.interrupt();
    }
  }

  /** Before the port opens. */
  @Override
  public int getPhase() {
    return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
  }

  @Override
  public boolean isRunning() {
    return listener.get() != null;
  }

  /** A lost connection is taken up again; who listens then looks up everything anew, for what was told meanwhile is lost. */
  private void listen(CountDownLatch listens) {
    while (!Thread.currentThread().isInterrupted()) {
      try (var connection = DriverManager.getConnection(settings.db())) {
        hear(connection, listens);
      } catch (SQLException e) {
        if (Thread.currentThread().isInterrupted()) {
          return; // Kith stops
        }
        LOG.warn(
            "live updates from the database broke off and are taken up again: {}", e.getSQLState());
        rest();
      }
    }
  }

  private void hear(Connection connection, CountDownLatch listens) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("listen " + CHANNEL);
    }
    missed.run();
    listens.countDown();
    var server = connection.unwrap(PGConnection.class);
    while (!Thread.currentThread().isInterrupted()) {
      for (var notice : server.getNotifications((int) PATIENCE.toMillis())) {
        var words = notice.getParameter().split(" ", 2);
        receiver.accept(AccountId.of(words[0]), words[1]);
      }
    }
  }

  private static void rest() {
    try {
      Thread.sleep(PATIENCE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
