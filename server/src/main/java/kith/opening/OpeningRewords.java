package kith.opening;

import static kith.opening.db.Tables.OPENING_DRAFT;
import static kith.opening.db.Tables.OPENING_LINE;
import static kith.opening.db.Tables.OPENING_PAGE;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.shell.Reworded;
import kith.vault.Vault;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pages of the journal, drafts and lines after a talk, which stay when another person is forgotten. What was shared is as it was
 * shared.
 */
@Component
@Transactional
class OpeningRewords implements Reworded {
  private final Db db;
  private final Vault vault;

  OpeningRewords(Db db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  @Override
  public void reword(AccountId me, UnaryOperator<String> change) {
    reword(
        me,
        new Words(OPENING_PAGE, OPENING_PAGE.ACCOUNT, OPENING_PAGE.ID, OPENING_PAGE.WORDS),
        Map.of(OPENING_PAGE.VERSION, OPENING_PAGE.VERSION.plus(1)),
        change);
    reword(
        me,
        new Words(OPENING_DRAFT, OPENING_DRAFT.ACCOUNT, OPENING_DRAFT.ID, OPENING_DRAFT.WORDS),
        Map.of(OPENING_DRAFT.VERSION, OPENING_DRAFT.VERSION.plus(1)),
        change);
    reword(
        me,
        new Words(OPENING_LINE, OPENING_LINE.ACCOUNT, OPENING_LINE.ID, OPENING_LINE.WORDS),
        Map.of(),
        change);
  }

  /**
   * @param also what changes with the words
   */
  private void reword(
      AccountId me, Words of, Map<? extends Field<?>, ?> also, UnaryOperator<String> change) {
    var mine = of.account.eq(me.value());
    for (var row : db.read().select(of.id, of.words).from(of.table).where(mine).fetch()) {
      var before = vault.open(me, of.words, row.value2());
      var after = change.apply(before);
      if (!after.equals(before)) {
        db.write(me)
            .update(of.table)
            .set(of.words, vault.seal(me, of.words, after))
            .set(also)
            .where(mine)
            .and(of.id.eq(row.value1()))
            .execute();
      }
    }
  }

  private record Words(
      Table<?> table,
      TableField<?, UUID> account,
      TableField<?, UUID> id,
      TableField<?, byte[]> words) {}
}
