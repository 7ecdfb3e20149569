package kith.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * The whole database as one SQLite file, whichever database it is in, as it stood at one instant while others go on writing; and
 * back from there. Its words are sealed; the keys are never in it.
 */
@Component
public class DatabaseCopy {
  private final Settings settings;

  DatabaseCopy(Settings settings) {
    this.settings = settings;
  }

  /** The file must not exist; it is there whole or not at all. */
  public void copyTo(Path file) {
    if (Files.exists(file)) {
      throw new Refusal("The file " + file + " exists already: name another.");
    }
    var beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(beside);
      if (settings.embedded()) {
        vacuumInto(beside);
      } else {
        fromPostgres(beside);
      }
      Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
      moveDurably(beside, file);
    } catch (SQLException | IOException e) {
      throw Storage.cannotWrite(e)
          ? new Refusal(
              "There is no room or no right to write " + file + ": choose another place.", e)
          : new Refusal("The backup could not be written: " + e.getMessage(), e);
    }
  }

  /** Reads something from a backup, which must be whole. */
  public <T> T look(Path backup, Function<DSLContext, T> reader) {
    if (!Files.isReadable(backup)) {
      throw new Refusal("The backup cannot be read: " + backup + ".");
    }
    try (var connection = sqlite(backup)) {
      var dsl = DSL.using(connection, SQLDialect.SQLITE);
      if (!"ok".equals(dsl.fetchValue("pragma integrity_check"))) {
        throw new Refusal("The backup " + backup + " is damaged: take another.");
      }
      return reader.apply(dsl);
    } catch (SQLException | DataAccessException e) {
      throw new Refusal("The file " + backup + " is no backup that ./kith backup wrote.", e);
    }
  }

  /** Refuses unless nothing is there yet. */
  public void requireEmpty() {
    if (settings.embedded() ? Files.exists(settings.databaseFile()) : postgresHasRows()) {
      throw new Refusal("There is a database already (" + Storage.name(settings)
          + "): a backup is restored into an empty place, so name another or move that one away.");
    }
  }

  /**
   * Into the empty place that the settings name: all of it, with what goes along, or nothing.
   *
   * @param along run once the copy is ready and before it is in its place; when it fails, nothing is restored
   */
  public void restore(Path backup, Runnable along) {
    requireEmpty();
    Migrations.refuseNewer(backup);
    try {
      if (settings.embedded()) {
        intoFolder(backup, along);
      } else {
        intoPostgres(backup, along);
      }
    } catch (SQLException | IOException e) {
      throw new Refusal("The backup could not be restored: " + e.getMessage(), e);
    }
  }

  private void intoFolder(Path backup, Runnable along) throws IOException {
    Storage.prepare(settings.dataFolder());
    var folder = Files.createTempDirectory(settings.dataFolder(), ".restoring");
    try {
      var copy = migratedCopy(backup, folder);
      along.run();
      moveDurably(copy, settings.databaseFile());
    } finally {
      delete(folder);
    }
  }

  /** A copy of the backup on which any tool may work; brought to the newest schema. */
  private static Path migratedCopy(Path backup, Path folder) throws IOException {
    var copy = new Settings(folder.toString(), "", "", "", 0);
    if (Files.exists(backup)) {
      Files.copy(backup, copy.databaseFile());
    }
    Migrations.run(copy);
    return copy.databaseFile();
  }

  private void vacuumInto(Path file) throws SQLException {
    if (!Files.exists(settings.databaseFile())) {
      throw new Refusal(
          "There is no database in " + settings.dataFolder() + ": let KITH_DATA name its folder.");
    }
    try (var connection = sqlite(settings.databaseFile());
        var statement = connection.prepareStatement("vacuum into ?")) {
      statement.setString(1, file.toString());
      statement.execute();
    }
  }

  private void fromPostgres(Path file) throws SQLException, IOException {
    var folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), ".kith-backup");
    try (var postgres = DriverManager.getConnection(settings.db());
        var sqlite = sqlite(migratedCopy(folder.resolve("none"), folder))) {
      postgres.setAutoCommit(false);
      postgres.setReadOnly(true);
      postgres.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      TableCopies.between(postgres, sqlite, () -> {});
      sqlite.close();
      Files.move(folder.resolve("kith.db"), file);
    } finally {
      delete(folder);
    }
  }

  private void intoPostgres(Path backup, Runnable along) throws SQLException, IOException {
    var folder = Files.createTempDirectory("kith-restore");
    try {
      var copy = migratedCopy(backup, folder);
      Migrations.run(settings);
      try (var sqlite = sqlite(copy);
          var postgres = DriverManager.getConnection(settings.db())) {
        TableCopies.between(sqlite, postgres, along);
      }
    } finally {
      delete(folder);
    }
  }

  /** Tables without rows are what a restore that failed leaves behind. */
  private boolean postgresHasRows() {
    try (var postgres = DriverManager.getConnection(settings.db())) {
      return TableCopies.hasRows(postgres);
    } catch (SQLException e) {
      throw Storage.refusal(e, settings);
    }
  }

  private static Connection sqlite(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private static void moveDurably(Path from, Path to) throws IOException {
    try (var channel = FileChannel.open(from, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    try (var directory =
        FileChannel.open(to.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
      directory.force(true);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
