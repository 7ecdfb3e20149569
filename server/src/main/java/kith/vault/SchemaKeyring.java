package kith.vault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.platform.AccountId;
import kith.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The schema {@code kith_keys} of a PostgreSQL database: several nodes share it, and backups of the words leave it out. */
final class SchemaKeyring implements Keyring, AutoCloseable {
  private static final int KEY_BYTES = 32;
  private static final int CONNECTIONS = 2;
  private static final String[] TABLES = {
    // Only one node makes them; the number is Kith's own.
    "select pg_advisory_xact_lock(715517)",
    "create schema if not exists kith_keys",
    "create table if not exists kith_keys.instance (one int primary key check (one = 1), key bytea not null)",
    "create table if not exists kith_keys.account (account uuid primary key, wrapped bytea not null)",
    "create table if not exists kith_keys.copied (made bigint not null, accounts uuid[] not null)"
  };
  private final HikariDataSource source;
  private final byte[] instanceKey;

  private SchemaKeyring(HikariDataSource source, byte[] instanceKey) {
    this.source = source;
    this.instanceKey = instanceKey;
  }

  /** Refuses when PostgreSQL does not answer, may not keep the keys, or has none where none may be made. */
  static SchemaKeyring open(String url, boolean mayBegin) {
    var fresh = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(fresh);
    return open(url, mayBegin ? fresh : null);
  }

  /** Into a database without keys. */
  static void restore(String url, Keys keys) {
    try (var keyring = open(url, keys.instance())) {
      if (!Arrays.equals(keyring.instanceKey, keys.instance())) {
        throw new Refusal(
            "There are keys already at the PostgreSQL address in KITH_KEYS: a copy is restored into an"
                + " empty place, so name another or move those away.");
      }
      keys.wrapped().forEach(keyring::add);
    }
  }

  /** Keeps this instance key if there is none yet. */
  private static SchemaKeyring open(String url, byte @Nullable [] begin) {
    var pool = new HikariConfig();
    pool.setPoolName("keys");
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(0);
    try {
      var source = new HikariDataSource(pool);
      return new SchemaKeyring(source, readOrMakeInstanceKey(source, begin));
    } catch (Refusal refusal) {
      throw refusal;
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
      throw unreadable(e);
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

  @Override
  public Keys all() {
    var wrapped = new HashMap<AccountId, byte[]>();
    try (var connection = source.getConnection();
        var query = connection.createStatement();
        var rows = query.executeQuery("select account, wrapped from kith_keys.account")) {
      while (rows.next()) {
        wrapped.put(new AccountId(rows.getObject(1, UUID.class)), rows.getBytes(2));
      }
    } catch (SQLException e) {
      throw unreadable(e);
    }
    return new Keys(instanceKey(), wrapped);
  }

  @Override
  public void remember(LastCopy copy) {
    var ids = copy.accounts().stream().map(AccountId::value).toArray();
    try (var connection = source.getConnection();
        var insert = connection.prepareStatement(
            "insert into kith_keys.copied (made, accounts) values (?, ?)")) {
      insert.setLong(1, copy.made().toEpochMilli());
      insert.setArray(2, connection.createArrayOf("uuid", ids));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the keyring cannot be written", e);
    }
  }

  @Override
  public Optional<LastCopy> lastCopy() {
    try (var connection = source.getConnection();
        var query = connection.createStatement();
        var rows = query.executeQuery(
            "select made, accounts from kith_keys.copied order by made desc limit 1")) {
      if (!rows.next()) {
        return Optional.empty();
      }
      var accounts = Arrays.stream((UUID[]) rows.getArray(2).getArray()).map(AccountId::new);
      return Optional.of(new LastCopy(
          Instant.ofEpochMilli(rows.getLong(1)), accounts.collect(Collectors.toSet())));
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private static byte[] readOrMakeInstanceKey(HikariDataSource source, byte @Nullable [] begin)
      throws SQLException {
    try (var connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        for (var step : TABLES) {
          statement.execute(step);
        }
      }
      if (begin != null) {
        keepUnlessThereIsOne(connection, begin);
      }
      var kept = instanceKey(connection);
      connection.commit();
      return kept;
    }
  }

  private static void keepUnlessThereIsOne(Connection connection, byte[] key) throws SQLException {
    try (var insert = connection.prepareStatement(
        "insert into kith_keys.instance (one, key) values (1, ?) on conflict do nothing")) {
      insert.setBytes(1, key);
      insert.executeUpdate();
    }
  }

  private static byte[] instanceKey(Connection connection) throws SQLException {
    try (var query = connection.createStatement();
        var rows = query.executeQuery("select key from kith_keys.instance")) {
      if (!rows.next()) {
        throw new Refusal(
            "The keys of this database are not at the PostgreSQL address in KITH_KEYS: name the right one,"
                + " or restore the copy of its keys.");
      }
      return rows.getBytes(1);
    }
  }

  private static IllegalStateException unreadable(SQLException cause) {
    return new IllegalStateException("the keyring cannot be read", cause);
  }

  private void update(String sql, UUID account, byte @Nullable [] wrapped) {
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
