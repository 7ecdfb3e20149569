package kith.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A fresh folder for data and keys, a mail server, and with {@code kith.test.db=postgres} a fresh database on {@code KITH_TEST_POSTGRES}. */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  public static boolean onPostgres() {
    return "postgres".equals(System.getProperty("kith.test.db"));
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    try {
      var folder = Files.createTempDirectory("kith-test");
      TestPropertyValues.of(
              "kith.data=" + folder.resolve("data"),
              "kith.keys=" + folder.resolve("keys"),
              "kith.db=" + (onPostgres() ? freshPostgres() : ""),
              "kith.smtp.host=127.0.0.1",
              "kith.smtp.port=" + PostOffice.port(),
              "kith.smtp.security=none",
              "kith.smtp.from=kith@example.org")
          .applyTo(context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code KITH_TEST_POSTGRES} is the JDBC URL of a server's database {@code postgres}, user included. */
  public static String freshPostgres() {
    var server = System.getenv("KITH_TEST_POSTGRES");
    if (server == null) {
      throw new IllegalStateException(
          "KITH_TEST_POSTGRES names no PostgreSQL; ./kith test starts one");
    }
    var name = "kith_" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = DriverManager.getConnection(server);
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("no database could be made for the tests", e);
    }
    return server.replaceFirst("/postgres(?=\\?|$)", "/" + name);
  }
}
