package kith.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * Rows of a table whose columns have these values; the account is always one of them.
 *
 * @param where column name to value: UUID, String or Integer
 * @param unless what keeps a row from being removed when it is taken back
 */
public record Rows(Table<?> table, Map<String, Object> where, List<Holder> unless) {
  /** A column in which rows of another table name one of these by its id. */
  public record Holder(String table, String column) {}

  public static Rows of(Table<?> table) {
    return new Rows(table, Map.of(), List.of());
  }

  public <T> Rows and(TableField<?, T> column, T value) {
    var more = new LinkedHashMap<>(where);
    more.put(column.getName(), value);
    return new Rows(table, more, unless);
  }

  /** A row that came stays, in spite of taking back, while something holds on to it. */
  public Rows unlessHeld(List<Holder> holders) {
    return new Rows(table, where, List.copyOf(holders));
  }
}
