package kith.everywhere;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import kith.platform.DatabaseCopy;
import kith.platform.Db;
import kith.platform.Settings;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.slf4j.LoggerFactory;

/** Everything that Kith leaves behind: the files of its database and keys, a backup, every row, and what it logged. */
final class Traces implements AutoCloseable {
  private final Settings settings;
  private final Db db;
  private final Path folder;
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
  private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  /** Listens to the log from now on. */
  Traces(Settings settings, Db db, Path folder) {
    this.settings = settings;
    this.db = db;
    this.folder = folder;
    var line = new PatternLayoutEncoder();
    line.setContext(root.getLoggerContext());
    line.setPattern("%msg %mdc%n%ex");
    line.start();
    appender.setContext(root.getLoggerContext());
    appender.setEncoder(line);
    appender.setOutputStream(logged);
    appender.start();
    root.addAppender(appender);
  }

  /** What was left behind, by where. */
  Map<String, byte[]> all(DatabaseCopy copies) {
    var all = new TreeMap<String, byte[]>();
    all.put("the log", logged.toByteArray());
    files(settings.dataFolder(), all);
    files(settings.keysFolder(), all);
    var backup = folder.resolve("backup" + System.nanoTime());
    copies.copyTo(backup);
    all.put("a backup", bytes(backup));
    for (var table : db.writeUnowned().meta().getTables()) {
      if (!isSystem(table)) {
        all.put("the rows of " + table.getName(), rows(table));
      }
    }
    return all;
  }

  @Override
  public void close() {
    root.detachAppender(appender);
    appender.stop();
  }

  private byte[] rows(Table<?> table) {
    var bytes = new ByteArrayOutputStream();
    for (var row : db.read().select(DSL.asterisk()).from(table).fetch()) {
      for (var value : row.intoArray()) {
        bytes.writeBytes(
            value instanceof byte[] sealed
                ? sealed
                : String.valueOf(value).getBytes(StandardCharsets.UTF_8));
        bytes.write('\n');
      }
    }
    return bytes.toByteArray();
  }

  private static boolean isSystem(Table<?> table) {
    var schema = table.getSchema();
    var name = schema == null ? "" : schema.getName();
    return !name.isEmpty() && !name.equals("public");
  }

  private static void files(Path folder, Map<String, byte[]> all) {
    if (Files.isDirectory(folder)) {
      try (var files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .forEach(
                file -> all.put(folder.getFileName() + "/" + folder.relativize(file), bytes(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
