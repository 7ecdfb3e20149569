package kith.codegen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** Migrates a scratch SQLite file and writes the tables named {@code people_…} into {@code kith.people.db}. */
public final class GenerateTables {
  /** Held, since loggers that nobody holds forget their level. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private GenerateTables() {}

  /** Arguments: the folder of migrations, the folder for sources. */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    FLYWAY.setLevel(Level.WARNING);
    var migrations = Path.of(arguments[0]);
    var sources = Path.of(arguments[1]);
    var scratch = Files.createTempFile("kith-schema", ".db");
    try {
      var url = "jdbc:sqlite:" + scratch;
      Flyway.configure()
          .dataSource(url, null, null)
          .locations("filesystem:" + migrations)
          .placeholders(Map.of("bytes", "blob"))
          .load()
          .migrate();
      for (var module : modules(url)) {
        GenerationTool.generate(tablesOf(module, url, sources));
      }
    } finally {
      Files.delete(scratch);
    }
  }

  private static Set<String> modules(String url) throws Exception {
    var modules = new TreeSet<String>();
    try (var connection = DriverManager.getConnection(url);
        var tables = connection
            .createStatement()
            .executeQuery("select name from sqlite_master where type = 'table'")) {
      while (tables.next()) {
        var table = tables.getString(1);
        if (!table.startsWith("sqlite_") && !table.startsWith("flyway_")) {
          modules.add(table.substring(0, table.indexOf('_')));
        }
      }
    }
    return modules;
  }

  private static Configuration tablesOf(String module, String url, Path sources) {
    return new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(new Jdbc().withUrl(url))
        .withGenerator(new Generator()
            .withDatabase(new Database()
                .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                .withIncludes(module + "_.*")
                .withOutputSchemaToDefault(true))
            .withGenerate(
                new Generate().withGeneratedAnnotation(false).withRecords(true).withComments(false))
            .withTarget(new Target()
                .withPackageName("kith." + module + ".db")
                .withDirectory(sources.toString())));
  }
}
