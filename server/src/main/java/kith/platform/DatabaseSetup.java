package kith.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** One writer and several readers on the embedded file; two pools on PostgreSQL. Read-only transactions go to the readers. */
@Configuration(proxyBeanMethods = false)
class DatabaseSetup {
  private static final int READERS = 4;
  private static final int SERVER_CONNECTIONS = 8;

  @Bean
  Migrated migrated(Settings settings) {
    if (settings.embedded()) {
      Storage.prepare(settings.dataFolder());
    }
    return Migrations.run(settings);
  }

  @Bean(destroyMethod = "close")
  HikariDataSource writer(Settings settings, Migrated migrated) {
    var pool = pool("writer", migrated.embedded() ? 1 : SERVER_CONNECTIONS);
    connect(pool, settings, false);
    return new HikariDataSource(pool);
  }

  @Bean(destroyMethod = "close")
  HikariDataSource reader(Settings settings, Migrated migrated) {
    var pool = pool("reader", migrated.embedded() ? READERS : SERVER_CONNECTIONS);
    pool.setReadOnly(true);
    connect(pool, settings, true);
    return new HikariDataSource(pool);
  }

  @Bean
  @Primary
  LazyConnectionDataSourceProxy dataSource(HikariDataSource writer, HikariDataSource reader) {
    var lazy = new LazyConnectionDataSourceProxy();
    lazy.setTargetDataSource(writer);
    lazy.setReadOnlyDataSource(reader);
    lazy.setDefaultAutoCommit(true);
    lazy.setDefaultTransactionIsolation(java.sql.Connection.TRANSACTION_READ_COMMITTED);
    return lazy;
  }

  @Bean
  JdbcTransactionManager transactionManager(LazyConnectionDataSourceProxy dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  @Bean
  Db db(LazyConnectionDataSourceProxy dataSource, Settings settings) {
    var configuration = new DefaultConfiguration();
    configuration.set(settings.embedded() ? SQLDialect.SQLITE : SQLDialect.POSTGRES);
    configuration.set(
        new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(dataSource)));
    return new Db(configuration);
  }

  private static HikariConfig pool(String name, int size) {
    var pool = new HikariConfig();
    pool.setPoolName(name);
    pool.setMaximumPoolSize(size);
    pool.setMinimumIdle(1);
    return pool;
  }

  private static void connect(HikariConfig pool, Settings settings, boolean readOnly) {
    if (settings.embedded()) {
      pool.setDataSource(sqlite(settings, readOnly));
    } else {
      pool.setJdbcUrl(settings.db());
    }
  }

  private static DataSource sqlite(Settings settings, boolean readOnly) {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(10_000);
    if (readOnly) {
      config.setReadOnly(true);
      config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
    }
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + settings.databaseFile());
    return source;
  }
}
