package kith.platform;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator chose, from the environment.
 *
 * @param data folder of the embedded database ({@code KITH_DATA})
 * @param keys folder of the keyring, or JDBC URL of a PostgreSQL database with a schema for it ({@code KITH_KEYS}); empty: {@code
 *     keys} beside the data folder
 * @param url where people reach this Kith ({@code KITH_URL}); empty: http://localhost with the port
 * @param db JDBC URL of a PostgreSQL database ({@code KITH_DB}); empty: the embedded SQLite file
 * @param port listening port ({@code KITH_PORT})
 */
@ConfigurationProperties("kith")
public record Settings(
    @DefaultValue("data") String data,
    @DefaultValue("") String keys,
    @DefaultValue("") String url,
    @DefaultValue("") String db,
    @DefaultValue("8484") int port) {
  public Path dataFolder() {
    return Path.of(data).toAbsolutePath().normalize();
  }

  public Path keysFolder() {
    return keys.isBlank()
        ? dataFolder().resolveSibling("keys")
        : Path.of(keys).toAbsolutePath().normalize();
  }

  /** Whether {@code KITH_KEYS} names a PostgreSQL database instead of a folder. */
  public boolean keysInPostgres() {
    return keys.startsWith("jdbc:");
  }

  public Path databaseFile() {
    return dataFolder().resolve("kith.db");
  }

  public boolean embedded() {
    return db.isBlank();
  }

  public URI publicUrl() {
    return URI.create(url.isBlank() ? "http://localhost:" + port : url.replaceAll("/+$", ""));
  }

  public boolean https() {
    return "https".equals(publicUrl().getScheme());
  }
}
