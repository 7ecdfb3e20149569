package kith.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that is an account's, in every table there is: rows whose column {@code account}, or one that ends in {@code _account}, names
 * it. The tables are asked of the database, so that no module can be forgotten.
 */
@Component
public class Belongings {
  private static final String SCHEMA = "public";
  private final Db db;

  Belongings(Db db) {
    this.db = db;
  }

  /** Deletes them, rows that point to others first. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void delete(AccountId account) {
    var writing = db.writeUnowned();
    for (var table : pointingFirst()) {
      writing
          .deleteFrom(DSL.table(DSL.name(table.getName())))
          .where(of(account, table))
          .execute();
    }
  }

  /** Every table of ours, as the database describes it. */
  List<Table<?>> tables() {
    return db.writeUnowned().meta().getTables().stream()
        .filter(table -> {
          var schema = table.getSchema();
          var name = schema == null ? "" : schema.getName();
          return name.isEmpty() || name.equals(SCHEMA);
        })
        .filter(table -> !table.getName().startsWith("sqlite_"))
        .toList();
  }

  static List<String> owners(Table<?> table) {
    return table
        .fieldStream()
        .map(Field::getName)
        .filter(name -> name.equals("account") || name.endsWith("_account"))
        .toList();
  }

  private List<Table<?>> pointingFirst() {
    var owned = tables().stream().filter(table -> !owners(table).isEmpty()).toList();
    Map<String, Table<?>> byName =
        owned.stream().collect(Collectors.toMap(Belongings::nameOf, Function.identity()));
    var ordered = new LinkedHashSet<String>();
    owned.forEach(table -> pointedTo(table, byName, ordered, new LinkedHashSet<>()));
    var names = new ArrayList<>(ordered);
    return names.reversed().stream().<Table<?>>map(byName::get).toList();
  }

  /** Puts what a table points to before it. */
  private static void pointedTo(
      Table<?> table,
      Map<String, Table<?>> byName,
      Collection<String> ordered,
      Set<String> underWay) {
    if (!underWay.add(nameOf(table)) || ordered.contains(nameOf(table))) {
      return;
    }
    for (var reference : table.getReferences()) {
      var target = byName.get(nameOf(reference.getKey().getTable()));
      if (target != null) {
        pointedTo(target, byName, ordered, underWay);
      }
    }
    ordered.add(nameOf(table));
  }

  private static Condition of(AccountId account, Table<?> table) {
    return DSL.or(owners(table).stream()
        .map(column -> DSL.field(DSL.name(column), UUID.class).eq(account.value()))
        .toList());
  }

  private static String nameOf(Table<?> table) {
    return table.getName().toLowerCase(Locale.ROOT);
  }
}
