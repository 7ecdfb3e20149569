package kith.vault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Refusal;

/** The schema {@code kith_keys} of a PostgreSQL database: several nodes share it, and backups of the words leave it out. */
final class SchemaKeyring implements Keyring, AutoCloseable {
  private static final int KEY_BYTES = 32;
  private static final int CONNECTIONS = 2;
  private static final String[] TABLES = {
    // Only one node makes them; the number is Kith's own.
    "select pg_advisory_xact_lock(715517)",
    "create schema if not exists kith_keys",
    "create table if not exists kith_keys.instance (one int primary key check (one = 1), key bytea not null)",
    "create table if not exists kith_keys.account (account uuid primary key, wrapped bytea not null)"
  };
  private final HikariDataSource source;
  private final byte[] instanceKey;

  /** Refuses when PostgreSQL does not answer, or may not keep the keys. */
  SchemaKeyring(String url) {
    var pool = new HikariConfig();
    pool.setPoolName("keys");
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(0);
    try {
      source = new HikariDataSource(pool);
      instanceKey = readOrMakeInstanceKey();
    } catch (RuntimeException | SQLException e) {
      throw new Refusal(
          "The keys cannot be read at the PostgreSQL address in KITH_KEYS: start it, or mend the address or its rights.",
          e);
    }
  }

  @Override
  public byte[] instanceKey() {
    return instanceKey.clone();
  }

  @Override
  public void add(AccountId account, byte[] wrapped) {
    update(
        "insert into kith_keys.account (account, wrapped) values (?, ?)"
            + " on conflict (account) do update set wrapped = excluded.wrapped",
        account.value(),
        wrapped);
  }

  @Override
  public Optional<byte[]> find(AccountId account) {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(
            "select wrapped from kith_keys.account where account = ?")) {
      query.setObject(1, account.value());
      try (var rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the keyring cannot be read", e);
    }
  }

  @Override
  public void destroy(AccountId account) {
    update("delete from kith_keys.account where account = ?", account.value(), null);
  }

  @Override
  public void close() {
    source.close();
  }

  private byte[] readOrMakeInstanceKey() throws SQLException {
    try (var connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        for (var step : TABLES) {
          statement.execute(step);
        }
      }
      var key = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(key);
      try (var insert = connection.prepareStatement(
          "insert into kith_keys.instance (one, key) values (1, ?) on conflict do nothing")) {
        insert.setBytes(1, key);
        insert.executeUpdate();
      }
      var kept = instanceKey(connection);
      connection.commit();
      return kept;
    }
  }

  private static byte[] instanceKey(Connection connection) throws SQLException {
    try (var query = connection.createStatement();
        var rows = query.executeQuery("select key from kith_keys.instance")) {
      rows.next();
      return rows.getBytes(1);
    }
  }

  private void update(
      String sql, UUID account, byte @org.jspecify.annotations.Nullable [] wrapped) {
    try (var connection = source.getConnection();
        var update = connection.prepareStatement(sql)) {
      update.setObject(1, account);
      if (wrapped != null) {
        update.setBytes(2, wrapped);
      }
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the keyring cannot be written", e);
    }
  }
}
