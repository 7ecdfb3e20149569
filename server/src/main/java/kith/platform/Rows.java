package kith.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * Rows of a table whose columns have these values; the account is always one of them.
 *
 * @param where column name to value: UUID or String
 */
public record Rows(Table<?> table, Map<String, Object> where) {
  public static Rows of(Table<?> table) {
    return new Rows(table, Map.of());
  }

  public <T> Rows and(TableField<?, T> column, T value) {
    var more = new LinkedHashMap<>(where);
    more.put(column.getName(), value);
    return new Rows(table, more);
  }
}
