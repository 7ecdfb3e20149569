package kith.everywhere;

import java.util.Set;
import java.util.function.BiConsumer;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.vault.Unreadable;
import kith.vault.Vault;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** All that an account's key opens, in whichever table it stands, those of tomorrow too. */
final class SealedEverywhere {
  /** What guests answered stays hidden until all have answered. */
  private static final Set<String> NOT_THEIRS = Set.of("opening_guest");

  private final Db db;
  private final Vault vault;

  SealedEverywhere(Db db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Hands out each place, "table.column", with words there. */
  @SuppressWarnings("unchecked")
  void of(AccountId account, BiConsumer<String, String> to) {
    for (var table : db.writeUnowned().meta().getTables()) {
      if (!NOT_THEIRS.contains(table.getName())) {
        for (var column : table.fields()) {
          if (column.getType() == byte[].class) {
            read(account, (TableField<?, byte[]>) column, to);
          }
        }
      }
    }
  }

  private void read(
      AccountId account, TableField<?, byte[]> column, BiConsumer<String, String> to) {
    var table = java.util.Objects.requireNonNull(column.getTable()).getName();
    db.writeUnowned()
        .select(DSL.field(DSL.name(column.getName()), byte[].class))
        .from(DSL.table(DSL.name(table)))
        .forEach(row -> {
          try {
            if (row.value1() != null) {
              to.accept(table + "." + column.getName(), vault.open(account, column, row.value1()));
            }
          } catch (Unreadable _) {
            // Another's, or sealed by nobody: a hash.
          }
        });
  }
}
