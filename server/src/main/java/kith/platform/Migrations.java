package kith.platform;

import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Brings the database to the newest schema; one written by a newer Kith is refused. */
final class Migrations {
  private Migrations() {}

  static Migrated run(Settings settings) {
    try {
      var flyway = flyway(settings);
      var changes = flyway.info();
      refuseUnknown(changes, settings);
      if (!Arrays.stream(changes.all()).allMatch(Migrations::isDone)) {
        flyway.migrate();
      }
      return new Migrated(settings.embedded());
    } catch (FlywayException e) {
      throw Storage.refusal(e, settings);
    }
  }

  private static Flyway flyway(Settings settings) {
    var url = settings.embedded() ? "jdbc:sqlite:" + settings.databaseFile() : settings.db();
    return Flyway.configure()
        .dataSource(url, null, null)
        .locations("classpath:db/migration")
        .placeholders(Map.of("bytes", settings.embedded() ? "blob" : "bytea"))
        .ignoreMigrationPatterns(new String[0])
        .validateOnMigrate(true)
        .load();
  }

  /** Whatever is not is looked at again by Flyway, which says what is wrong. */
  private static boolean isDone(MigrationInfo change) {
    return change.getState() == MigrationState.SUCCESS && change.isChecksumMatching();
  }

  private static void refuseUnknown(MigrationInfoService changes, Settings settings) {
    Arrays.stream(changes.applied())
        .filter(change -> !change.getState().isResolved())
        .map(MigrationInfo::getVersion)
        .max(java.util.Comparator.naturalOrder())
        .ifPresent(version -> {
          throw new Refusal("The database " + Storage.name(settings)
              + " was written by a newer Kith (its change " + version
              + " is unknown here): start that version, or restore a backup into an empty place.");
        });
  }
}
