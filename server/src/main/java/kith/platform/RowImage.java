package kith.platform;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table as they were.
 *
 * @param key names of the primary key's columns
 * @param where what all these rows have in common, then and now
 */
record RowImage(
    String table,
    List<String> key,
    Map<String, Cell> where,
    List<Map<String, Cell>> rows,
    @Nullable List<Rows.Holder> unless) {
  private static final String ACCOUNT = "account";

  static RowImage take(DSLContext reading, AccountId me, Rows of) {
    var where = new LinkedHashMap<String, Cell>();
    of.where().forEach((column, value) -> where.put(column, Cell.of(value.getClass(), value)));
    var primary = of.table().getPrimaryKey();
    if (primary == null) {
      throw new IllegalArgumentException(of.table().getName() + " has no primary key");
    }
    var key = primary.getFields().stream().map(Field::getName).toList();
    var rows = reading.selectFrom(of.table()).where(matches(me, where)).fetch(RowImage::cells);
    return new RowImage(of.table().getName(), key, where, rows, of.unless());
  }

  /** Rows that were not there before. */
  void removeWhatCame(DSLContext writing, AccountId me) {
    var before = rows.stream().map(row -> isRow(row)).toList();
    writing
        .deleteFrom(stored())
        .where(matches(me, where))
        .and(DSL.not(DSL.or(before)))
        .and(heldByNothing(me))
        .execute();
  }

  private Condition heldByNothing(AccountId me) {
    return unless == null
        ? DSL.noCondition()
        : DSL.and(unless.stream().map(holder -> isNotIn(holder, me)).toList());
  }

  private Condition isNotIn(Rows.Holder holder, AccountId me) {
    var in = DSL.name(holder.table());
    return DSL.notExists(DSL.selectOne()
        .from(DSL.table(in))
        .where(DSL.field(in.append(ACCOUNT), UUID.class).eq(me.value()))
        .and(DSL.field(in.append(holder.column()), UUID.class)
            .eq(DSL.field(DSL.name(table, "id"), UUID.class))));
  }

  void restore(DSLContext writing, AccountId me) {
    for (var row : rows) {
      var values = new LinkedHashMap<Field<?>, Object>();
      row.forEach((column, cell) -> values.put(cell.field(column), cell.bound()));
      var changed = writing
          .update(stored())
          .set(values)
          .where(account(me))
          .and(isRow(row))
          .execute();
      if (changed == 0) {
        writing.insertInto(stored()).set(values).execute();
      }
    }
  }

  private Table<?> stored() {
    return DSL.table(DSL.name(table));
  }

  private Condition isRow(Map<String, Cell> row) {
    return DSL.and(key.stream().map(column -> cellOf(row, column).is(column)).toList());
  }

  private static Cell cellOf(Map<String, Cell> row, String column) {
    var cell = row.get(column);
    if (cell == null) {
      throw new IllegalStateException("the image lacks " + column);
    }
    return cell;
  }

  private static Condition matches(AccountId me, Map<String, Cell> where) {
    var all = new ArrayList<Condition>();
    all.add(account(me));
    where.forEach((column, cell) -> all.add(cell.is(column)));
    return DSL.and(all);
  }

  private static Condition account(AccountId me) {
    return DSL.field(DSL.name(ACCOUNT), UUID.class).eq(me.value());
  }

  private static Map<String, Cell> cells(Record row) {
    var cells = new LinkedHashMap<String, Cell>();
    for (var field : row.fields()) {
      cells.put(field.getName(), Cell.of(field.getType(), row.get(field)));
    }
    return cells;
  }

  /**
   * A value with the type that it is bound as.
   *
   * @param value as text, bytes in Base64; null for none
   */
  record Cell(Type type, @Nullable String value) {
    enum Type {
      ID(UUID.class),
      TEXT(String.class),
      BYTES(byte[].class),
      NUMBER(Integer.class),
      LONG(Long.class),
      FLAG(Boolean.class);

      private final Class<?> as;

      Type(Class<?> as) {
        this.as = as;
      }

      static Type of(Class<?> wanted) {
        for (var type : values()) {
          if (type.as == wanted) {
            return type;
          }
        }
        throw new IllegalArgumentException("no image of a " + wanted.getSimpleName());
      }
    }

    static Cell of(Class<?> type, @Nullable Object value) {
      return new Cell(Type.of(type), value == null ? null : text(value));
    }

    Field<?> field(String column) {
      return DSL.field(DSL.name(column), type.as);
    }

    Object bound() {
      return DSL.val(read(), type.as);
    }

    @SuppressWarnings("unchecked")
    Condition is(String column) {
      return ((Field<Object>) field(column)).eq(DSL.val(read(), (Class<Object>) type.as));
    }

    private @Nullable Object read() {
      if (value == null) {
        return null;
      }
      return switch (type) {
        case ID -> UUID.fromString(value);
        case TEXT -> value;
        case BYTES -> Base64.getDecoder().decode(value);
        case NUMBER -> Integer.valueOf(value);
        case LONG -> Long.valueOf(value);
        case FLAG -> Boolean.valueOf(value);
      };
    }

    private static String text(Object value) {
      return value instanceof byte[] bytes
          ? Base64.getEncoder().encodeToString(bytes)
          : value.toString();
    }
  }
}
