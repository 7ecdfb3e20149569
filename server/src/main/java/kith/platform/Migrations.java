package kith.platform;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the database to the newest schema; one written by a newer Kith is refused. */
final class Migrations {
  private Migrations() {}

  static Migrated run(Settings settings) {
    var embedded = settings.embedded();
    var flyway = configure(settings)
        .locations("classpath:db/migration")
        .placeholders(Map.of("bytes", embedded ? "blob" : "bytea"))
        .ignoreMigrationPatterns(new String[0])
        .validateOnMigrate(true)
        .load();
    flyway.migrate();
    return new Migrated(embedded);
  }

  private static FluentConfiguration configure(Settings settings) {
    var url = settings.embedded() ? "jdbc:sqlite:" + settings.databaseFile() : settings.db();
    return Flyway.configure().dataSource(url, null, null);
  }
}
