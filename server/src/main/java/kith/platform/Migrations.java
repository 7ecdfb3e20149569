package kith.platform;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the database to the newest schema; one written by a newer Kith is refused. */
final class Migrations {
  private Migrations() {}

  static Migrated run(Settings settings) {
    try {
      var flyway = flyway(settings);
      var changes = flyway.info();
      newestUnknown(changes).ifPresent(version -> {
        throw new Refusal("The database " + Storage.name(settings)
            + " was written by a newer Kith (its change " + version
            + " is unknown here): start that version, or restore a backup into an empty place.");
      });
      if (!Arrays.stream(changes.all()).allMatch(Migrations::isDone)) {
        flyway.migrate();
      }
      return new Migrated(settings.embedded());
    } catch (FlywayException e) {
      throw Storage.refusal(e, settings);
    }
  }

  /** Looks at a backup and changes nothing. */
  static void refuseNewer(Path backup) {
    newestUnknown(flyway(sqlite(backup), true).info()).ifPresent(version -> {
      throw new Refusal("The backup " + backup + " was written by a newer Kith (its change "
          + version + " is unknown here): restore it with that version. Nothing was written.");
    });
  }

  private static Flyway flyway(Settings settings) {
    return settings.embedded()
        ? flyway(sqlite(settings.databaseFile()), true)
        : flyway(settings.db(), false);
  }

  private static String sqlite(Path file) {
    return "jdbc:sqlite:" + file;
  }

  private static Flyway flyway(String url, boolean embedded) {
    return Flyway.configure()
        .dataSource(url, null, null)
        .locations("classpath:db/migration")
        .placeholders(Map.of("bytes", embedded ? "blob" : "bytea"))
        .ignoreMigrationPatterns(new String[0])
        .validateOnMigrate(true)
        .load();
  }

  /** Whatever is not is looked at again by Flyway, which says what is wrong. */
  private static boolean isDone(MigrationInfo change) {
    return change.getState() == MigrationState.SUCCESS && change.isChecksumMatching();
  }

  /** The newest of those changes that this Kith does not know. */
  private static Optional<MigrationVersion> newestUnknown(MigrationInfoService changes) {
    return Arrays.stream(changes.applied())
        .filter(change -> !change.getState().isResolved())
        .map(MigrationInfo::getVersion)
        .max(Comparator.naturalOrder());
  }
}
