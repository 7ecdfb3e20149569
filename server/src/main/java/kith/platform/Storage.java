package kith.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What can be wrong with the place in which the database lies, in words for whoever keeps this Kith. */
public final class Storage {
  private static final int PROBE_BYTES = 1 << 16;
  private static final String POSTGRES_DISK_FULL = "53100";
  private static final String POSTGRES_NO_CONNECTION = "08";

  private Storage() {}

  /** Makes the folder when it is missing, and writes something there to see that it can be written. */
  public static void prepare(Path folder) {
    try {
      Files.createDirectories(folder);
      var probe = Files.createTempFile(folder, ".kith", ".probe");
      try {
        Files.write(probe, new byte[PROBE_BYTES]);
      } finally {
        Files.delete(probe);
      }
    } catch (IOException e) {
      throw refusal(e, folder);
    }
  }

  /** Whether something was not written because there was no room or no right to write. */
  public static boolean cannotWrite(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite && cannotWrite(sqlite.getResultCode())
          || cause instanceof SQLException sql && POSTGRES_DISK_FULL.equals(sql.getSQLState())
          || cause instanceof IOException io && isFull(io)) {
        return true;
      }
    }
    return false;
  }

  static Refusal refusal(Throwable failure, Settings settings) {
    var sql = find(SQLException.class, failure);
    if (sql instanceof SQLiteException sqlite) {
      return new Refusal(sentence(sqlite.getResultCode(), settings), failure);
    }
    if (sql != null && String.valueOf(sql.getSQLState()).startsWith(POSTGRES_NO_CONNECTION)) {
      return new Refusal(
          "PostgreSQL does not answer at the address in KITH_DB: start it, or mend the address.",
          failure);
    }
    return new Refusal(
        "The database " + name(settings) + " cannot be used: " + firstLine(failure), failure);
  }

  private static String sentence(SQLiteErrorCode code, Settings settings) {
    return switch (code) {
      case SQLITE_NOTADB, SQLITE_CORRUPT ->
        "The file " + name(settings)
            + " is damaged or no database of Kith: restore a backup into an empty place.";
      case SQLITE_BUSY, SQLITE_LOCKED ->
        "Another program holds the database " + name(settings) + ": stop it first.";
      default ->
        cannotWrite(code)
            ? full(settings.dataFolder())
            : "The database " + name(settings) + " cannot be opened (" + code
                + "): see that this user may read and write it.";
    };
  }

  private static Refusal refusal(IOException failure, Path folder) {
    return new Refusal(
        isFull(failure)
            ? full(folder)
            : "Kith cannot write to the folder " + folder + ": give the user "
                + System.getProperty("user.name")
                + " the right to write there, or choose another folder.",
        failure);
  }

  private static String full(Path folder) {
    return "The disk that holds " + folder
        + " is full: make room there and start Kith again; nothing was lost.";
  }

  private static boolean isFull(IOException failure) {
    var message = String.valueOf(failure.getMessage());
    return message.contains("No space left")
        || message.contains("File too large")
        || message.contains("quota exceeded");
  }

  private static boolean cannotWrite(SQLiteErrorCode code) {
    return Arrays.asList(
            SQLiteErrorCode.SQLITE_FULL,
            SQLiteErrorCode.SQLITE_IOERR_WRITE,
            SQLiteErrorCode.SQLITE_IOERR_SHMSIZE,
            SQLiteErrorCode.SQLITE_IOERR_FSYNC,
            SQLiteErrorCode.SQLITE_READONLY)
        .contains(code);
  }

  static String name(Settings settings) {
    return settings.embedded() ? settings.databaseFile().toString() : "named by KITH_DB";
  }

  private static <T extends Throwable> @Nullable T find(Class<T> type, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }

  private static String firstLine(Throwable failure) {
    return String.valueOf(failure.getMessage()).strip().lines().findFirst().orElse("unknown");
  }
}
