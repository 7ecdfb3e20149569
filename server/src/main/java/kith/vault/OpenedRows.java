package kith.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import kith.platform.AccountId;
import kith.platform.Db;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An account's own rows as names and values, their words opened: for handing them out to whom they belong. */
@Component
public class OpenedRows {
  private static final int AT_A_TIME = 200;
  private static final String ACCOUNT = "account";
  private final Db db;
  private final Vault vault;

  OpenedRows(Db db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /**
   * One row after the other, by their keys: columns as they are called ("onDay"), times as ISO instants, without what is empty.
   * A column of bytes is sealed words, or one of {@code without}.
   */
  public void each(
      AccountId me, Table<?> table, Consumer<Map<String, Object>> to, Field<?>... without) {
    var left = Arrays.asList(without);
    var columns = table
        .fieldStream()
        .filter(column -> !column.getName().equals(ACCOUNT) && !left.contains(column))
        .toList();
    var key = Objects.requireNonNull(table.getPrimaryKey()).getFields();
    try (var rows = db.read()
        .select(columns)
        .from(table)
        .where(account(table).eq(me.value()))
        .orderBy(key)
        .fetchSize(AT_A_TIME)
        .fetchLazy()) {
      rows.forEach(row -> to.accept(opened(me, row, columns)));
    }
  }

  /** What hangs on what, in a table of pairs: "note" to its "person"s. */
  public Map<UUID, List<UUID>> pairs(
      AccountId me, TableField<?, UUID> thing, TableField<?, UUID> person) {
    var pairs = new HashMap<UUID, List<UUID>>();
    var table = Objects.requireNonNull(thing.getTable());
    db.read()
        .select(thing, person)
        .from(table)
        .where(account(table).eq(me.value()))
        .orderBy(thing, person)
        .forEach(pair ->
            pairs.computeIfAbsent(pair.value1(), _ -> new ArrayList<>()).add(pair.value2()));
    return pairs;
  }

  private Map<String, Object> opened(AccountId me, Record row, List<? extends Field<?>> columns) {
    var opened = new LinkedHashMap<String, Object>();
    for (var column : columns) {
      var value = opened(me, column, row.get(column));
      if (value != null && !value.equals("")) {
        opened.put(called(column.getName()), value);
      }
    }
    return opened;
  }

  @SuppressWarnings("unchecked")
  private @Nullable Object opened(AccountId me, Field<?> column, @Nullable Object value) {
    return switch (value) {
      case byte[] sealed -> vault.open(me, (TableField<?, byte[]>) column, sealed);
      case Long at
      when column.getName().endsWith("_at") -> Instant.ofEpochMilli(at).toString();
      case null, default -> value;
    };
  }

  private static Field<UUID> account(Table<?> table) {
    return Objects.requireNonNull(table.field(ACCOUNT, UUID.class));
  }

  private static String called(String column) {
    var called = new StringBuilder();
    for (var part : column.split("_")) {
      called.append(
          called.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return called.toString();
  }
}
