package kith.platform;

import static kith.platform.db.Tables.PLATFORM_REVISION;

import java.nio.file.Path;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A process that writes rows through Kith's own writer and says each only when it is committed, until it is killed. */
final class StorageWriter {
  /** Begins each line that acknowledges a row. */
  static final String KEPT = "kept ";

  private StorageWriter() {}

  static Settings settings(Path folder) {
    return new Settings(folder.resolve("data").toString(), "", "", "", 0);
  }

  public static void main(String[] arguments) {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    var settings = settings(Path.of(arguments[0]));
    try (var writer = new DatabaseSetup().writer(settings, new Migrated(true))) {
      var dsl = DSL.using(writer, SQLDialect.SQLITE);
      while (true) {
        var id = UUID.randomUUID();
        dsl.transaction(transaction -> transaction
            .dsl()
            .insertInto(PLATFORM_REVISION)
            .set(PLATFORM_REVISION.ACCOUNT, id)
            .set(PLATFORM_REVISION.REVISION, 1L)
            .execute());
        System.out.println(KEPT + id);
      }
    }
  }
}
