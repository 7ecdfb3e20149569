package kith.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Copies every row between two databases of the same schema, one SQLite, one PostgreSQL, in one transaction. */
final class TableCopies {
  private static final int BATCH = 500;

  private TableCopies() {}

  /** {@code last} is run before the rows are there for good; when it fails, they are not. */
  static void between(Connection from, Connection to, Runnable last) throws SQLException {
    to.setAutoCommit(false);
    for (var table : parentsFirst(from)) {
      copy(table, from, to);
    }
    last.run();
    to.commit();
  }

  static boolean hasRows(Connection connection) throws SQLException {
    for (var table : tables(connection)) {
      try (var reading = connection.createStatement();
          var row = reading.executeQuery("select 1 from " + table + " limit 1")) {
        if (row.next()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> parentsFirst(Connection connection) throws SQLException {
    var ordered = new LinkedHashSet<String>();
    for (var table : tables(connection)) {
      add(table, connection, ordered, new TreeSet<>());
    }
    return ordered;
  }

  private static void add(
      String table, Connection connection, Set<String> ordered, Set<String> below)
      throws SQLException {
    if (below.add(table) && !ordered.contains(table)) {
      var parents = new TreeSet<String>();
      try (var keys =
          connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
        while (keys.next()) {
          parents.add(keys.getString("PKTABLE_NAME"));
        }
      }
      for (var parent : parents) {
        add(parent, connection, ordered, below);
      }
      ordered.add(table);
    }
  }

  private static Set<String> tables(Connection connection) throws SQLException {
    var tables = new TreeSet<String>();
    try (var found = connection
        .getMetaData()
        .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (found.next()) {
        var table = found.getString("TABLE_NAME");
        if (!table.startsWith("flyway_") && !table.startsWith("sqlite_")) {
          tables.add(table);
        }
      }
    }
    return tables;
  }

  private static void copy(String table, Connection from, Connection to) throws SQLException {
    var columns = columns(table, from);
    var names = String.join(", ", columns);
    var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
    try (var reading = from.createStatement()) {
      reading.setFetchSize(BATCH);
      try (var rows = reading.executeQuery("select " + names + " from " + table);
          var writing = to.prepareStatement(
              "insert into " + table + " (" + names + ") values (" + places + ")")) {
        var types = types(to, writing, columns.size());
        var waiting = 0;
        while (rows.next()) {
          bind(rows, writing, types);
          writing.addBatch();
          if (++waiting % BATCH == 0) {
            writing.executeBatch();
          }
        }
        writing.executeBatch();
      }
    }
  }

  private static List<String> columns(String table, Connection connection) throws SQLException {
    var columns = new ArrayList<String>();
    try (var found =
        connection.getMetaData().getColumns(null, connection.getSchema(), table, "%")) {
      while (found.next()) {
        columns.add(found.getString("COLUMN_NAME"));
      }
    }
    return columns;
  }

  /** Only PostgreSQL has types of its own to ask for. */
  private static List<String> types(Connection to, PreparedStatement writing, int columns)
      throws SQLException {
    if (!to.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
      return Collections.nCopies(columns, "");
    }
    var target = writing.getParameterMetaData();
    var types = new ArrayList<String>();
    for (var i = 1; i <= columns; i++) {
      types.add(target.getParameterTypeName(i));
    }
    return types;
  }

  private static void bind(ResultSet row, PreparedStatement writing, List<String> types)
      throws SQLException {
    for (var i = 1; i <= types.size(); i++) {
      var value = row.getObject(i);
      if (value == null) {
        writing.setNull(i, Types.NULL);
      } else {
        writing.setObject(i, as(types.get(i - 1), value));
      }
    }
  }

  /** SQLite knows no types of its own for ids and truths: text, and 0 or 1. */
  private static Object as(String type, Object value) {
    return switch (type) {
      case "uuid" -> UUID.fromString(value.toString());
      case "bool" -> ((Number) value).intValue() != 0;
      default ->
        switch (value) {
          case UUID id -> id.toString();
          case Boolean truth -> truth ? 1 : 0;
          case String _, byte[] _, Number _ -> value;
          default -> throw new IllegalStateException("cannot copy a " + value.getClass());
        };
    };
  }
}
