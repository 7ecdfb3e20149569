package kith.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import kith.people.People;
import kith.people.Ring;
import kith.testing.AllRoutes;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Backup and restore of whichever database the tests run on. */
@KithTest
class DatabaseCopyTest {
  private static final int WRITES_BEFORE = 5;

  @Autowired
  Given given;

  @Autowired
  AllRoutes routes;

  @Autowired
  People people;

  @Autowired
  DatabaseCopy copies;

  @Autowired
  Db db;

  @Autowired
  PlatformTransactionManager transactions;

  @TempDir
  Path folder;

  @Test
  void aBackupIsOneInstantOfARunningKithAndComesBackWhole() throws Exception {
    routes.pagesFor(given.someone("Mia"));
    var noa = given.someone("Noa").id();
    var before = db.revision(noa);
    var backup = folder.resolve("backup.kith");
    whileTwoAreAddedAtATime(noa, () -> copies.copyTo(backup));

    var kept = rows(sqlite(backup));
    var persons = of(noa, kept, "people_person");
    assertThat(persons.size()).isGreaterThanOrEqualTo(2 * WRITES_BEFORE).isEven();
    assertThat(of(noa, kept, "platform_revision"))
        .containsExactly(noa + "|" + (before + persons.size() / 2));
    assertThat(kept.values()).filteredOn(List::isEmpty).hasSizeLessThan(kept.size() / 2);

    var place = emptyPlace();
    new DatabaseCopy(place).restore(backup, () -> {});
    var there = rows(place.embedded() ? sqlite(place.databaseFile()) : place.db());
    assertThat(there).isEqualTo(kept);

    assertThatThrownBy(() -> new DatabaseCopy(place).restore(backup, () -> {}))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("There is a database already");
    assertThat(rows(place.embedded() ? sqlite(place.databaseFile()) : place.db()))
        .isEqualTo(kept);
  }

  @Test
  void aBackupOfANewerKithIsRefusedBeforeAnythingIsWritten() throws Exception {
    var backup = folder.resolve("backup.kith");
    copies.copyTo(backup);
    try (var connection = DriverManager.getConnection(sqlite(backup));
        var change = connection.createStatement()) {
      change.execute("insert into flyway_schema_history select installed_rank + 100000,"
          + " '99990101', 'newer', type, script, checksum, installed_by, installed_on,"
          + " execution_time, success from flyway_schema_history order by 1 desc limit 1");
    }
    var place = emptyPlace();
    assertThatThrownBy(() -> new DatabaseCopy(place).restore(backup, () -> {
          throw new AssertionError("something was written");
        }))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("newer Kith");
    assertThat(place.dataFolder()).doesNotExist();
    new DatabaseCopy(place).requireEmpty();
  }

  @Test
  void whereTheKeysCannotBeWrittenNothingIsRestoredAndTheNextTryMayGoOn() throws Exception {
    given.someone("Noa");
    var backup = folder.resolve("backup.kith");
    copies.copyTo(backup);
    var place = emptyPlace();
    var copy = new DatabaseCopy(place);
    assertThatThrownBy(() -> copy.restore(backup, () -> {
          throw new Refusal("no room");
        }))
        .hasMessage("no room");
    copy.restore(backup, () -> {});
    var there = rows(place.embedded() ? sqlite(place.databaseFile()) : place.db());
    assertThat(there).isEqualTo(rows(sqlite(backup)));
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws Exception {
    var file = Files.writeString(folder.resolve("mine"), "mine");
    assertThatThrownBy(() -> copies.copyTo(file)).isInstanceOf(Refusal.class);
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFileThatIsNoBackupIsRefusedAndNothingIsWritten() throws Exception {
    var file = Files.writeString(folder.resolve("mine"), "a shopping list".repeat(99));
    assertThatThrownBy(() -> copies.look(file, dsl -> dsl.fetchCount(dsl.selectOne())))
        .isInstanceOf(Refusal.class);
  }

  /** Each transaction adds two persons and raises the revision by one: an instant between would show. */
  private void whileTwoAreAddedAtATime(AccountId keeper, Runnable act) throws Exception {
    var over = new AtomicBoolean();
    var begun = new CountDownLatch(WRITES_BEFORE);
    var each = new TransactionTemplate(transactions);
    try (var writer = Executors.newVirtualThreadPerTaskExecutor()) {
      var writing = writer.submit(() -> {
        while (!over.get()) {
          each.executeWithoutResult(_ -> {
            people.add(keeper, "One", Ring.WIDER);
            people.add(keeper, "Two", Ring.WIDER);
          });
          begun.countDown();
        }
      });
      try {
        begun.await();
        act.run();
      } finally {
        over.set(true);
      }
      writing.get();
    }
  }

  private Settings emptyPlace() {
    return new Settings(
        folder.resolve("there").toString(),
        "",
        "",
        TestDatabase.onPostgres() ? TestDatabase.freshPostgres() : "",
        0);
  }

  private static List<String> of(AccountId account, Map<String, List<String>> rows, String table) {
    return rows.getOrDefault(table, List.of()).stream()
        .filter(row -> row.startsWith(account.toString() + "|"))
        .toList();
  }

  private static String sqlite(Path file) {
    return "jdbc:sqlite:" + file;
  }

  /** Every row of every table, in words that do not depend on the database. */
  private static Map<String, List<String>> rows(String url) throws SQLException {
    var all = new TreeMap<String, List<String>>();
    try (var connection = DriverManager.getConnection(url)) {
      try (var tables = connection
          .getMetaData()
          .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
        while (tables.next()) {
          var table = tables.getString("TABLE_NAME");
          if (!table.startsWith("flyway_") && !table.startsWith("sqlite_")) {
            all.put(table, rows(connection, table));
          }
        }
      }
    }
    return all;
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    var all = new ArrayList<String>();
    try (var reading = connection.createStatement();
        var rows = reading.executeQuery("select * from " + table)) {
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(word(rows.getObject(i)));
        }
        all.add(String.join("|", row));
      }
    }
    all.sort(null);
    return all;
  }

  private static String word(@Nullable Object value) {
    return switch (value) {
      case null -> "-";
      case byte[] sealed -> HexFormat.of().formatHex(sealed);
      case Boolean truth -> truth ? "1" : "0";
      case UUID id -> id.toString();
      default -> value.toString();
    };
  }
}
