package kith.platform;

import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the database to the newest schema; one written by a newer Kith is refused. */
final class Migrations {
  private Migrations() {}

  static Migrated run(Settings settings) {
    try {
      var flyway = flyway(settings);
      refuseUnknown(flyway, settings);
      flyway.migrate();
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

  private static void refuseUnknown(Flyway flyway, Settings settings) {
    Arrays.stream(flyway.info().applied())
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
