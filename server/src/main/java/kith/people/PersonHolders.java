package kith.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kith.platform.Db;
import kith.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the tables of all features name a person: an account's row with the id in {@code person} or {@code other}. */
@Component
class PersonHolders {
  private final Db db;
  private volatile @Nullable List<Rows.Holder> known;

  PersonHolders(Db db) {
    this.db = db;
  }

  List<Rows.Holder> all() {
    var before = known;
    if (before != null) {
      return before;
    }
    var read = db.read().connectionResult(PersonHolders::read);
    known = read;
    return read;
  }

  private static List<Rows.Holder> read(Connection connection) throws SQLException {
    var owned = tablesWith(connection, "account");
    var person = tablesWith(connection, "person");
    var other = tablesWith(connection, "other");
    return Stream.concat(
            person.stream().map(table -> new Rows.Holder(table, "person")),
            other.stream().map(table -> new Rows.Holder(table, "other")))
        .filter(holder -> owned.contains(holder.table()))
        .toList();
  }

  private static Set<String> tablesWith(Connection connection, String column) throws SQLException {
    var tables = new HashSet<String>();
    try (var columns =
        connection.getMetaData().getColumns(null, connection.getSchema(), "%", column)) {
      while (columns.next()) {
        tables.add(columns.getString("TABLE_NAME"));
      }
    }
    return tables;
  }
}
