package kith.opening;

import static kith.opening.db.Tables.OPENING_EXCHANGE;
import static kith.opening.db.Tables.OPENING_GUEST;
import static kith.opening.db.Tables.OPENING_PART;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.shell.Item;
import kith.vault.Vault;
import org.jooq.Record;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/**
 * What I answered and asked in exchanges, to take it out: never another account's words, and of those who answered me as a guest
 * nothing before all had answered, nor what they took back.
 */
@Component
class OwnAnswers {
  private final Db db;
  private final Vault vault;

  OwnAnswers(Db db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  void each(AccountId me, Consumer<Item> to) {
    db.read()
        .select()
        .from(OPENING_PART)
        .join(OPENING_EXCHANGE)
        .on(OPENING_EXCHANGE.ACCOUNT.eq(OPENING_PART.PROPOSER_ACCOUNT))
        .and(OPENING_EXCHANGE.ID.eq(OPENING_PART.EXCHANGE))
        .where(OPENING_PART.ACCOUNT.eq(me.value()))
        .orderBy(OPENING_EXCHANGE.CREATED_AT, OPENING_EXCHANGE.ID)
        .forEach(row -> to.accept(exchange(me, row)));
  }

  void ofGuests(AccountId me, Consumer<Item> to) {
    db.read()
        .select()
        .from(OPENING_GUEST)
        .join(OPENING_EXCHANGE)
        .on(OPENING_EXCHANGE.ACCOUNT.eq(OPENING_GUEST.ACCOUNT))
        .and(OPENING_EXCHANGE.ID.eq(OPENING_GUEST.EXCHANGE))
        .where(OPENING_GUEST.ACCOUNT.eq(me.value()))
        .and(OPENING_EXCHANGE.REVEALED_AT.isNotNull())
        .and(OPENING_GUEST.HIDDEN.isFalse())
        .orderBy(OPENING_GUEST.EXCHANGE, OPENING_GUEST.GUEST)
        .forEach(row -> {
          var fields = new LinkedHashMap<String, Object>();
          fields.put("exchange", row.get(OPENING_GUEST.EXCHANGE));
          fields.put("guest", row.get(OPENING_GUEST.GUEST));
          put(me, fields, row, OPENING_GUEST.ANSWER, OPENING_GUEST.BACK);
          to.accept(Item.of(fields).saying("answer", "back"));
        });
  }

  /** A question that another account thought of stays theirs. */
  private Item exchange(AccountId me, Record row) {
    var proposer = new AccountId(row.get(OPENING_EXCHANGE.ACCOUNT));
    var fields = new LinkedHashMap<String, Object>();
    fields.put("exchange", row.get(OPENING_EXCHANGE.ID));
    fields.put("asked", proposer.equals(me));
    fields.put("at", Instant.ofEpochMilli(row.get(OPENING_EXCHANGE.CREATED_AT)).toString());
    fields.put("theme", row.get(OPENING_EXCHANGE.THEME));
    fields.put("depth", row.get(OPENING_EXCHANGE.DEPTH));
    if (proposer.equals(me) || !row.get(OPENING_EXCHANGE.OWN)) {
      put(proposer, fields, row, OPENING_EXCHANGE.ASK, OPENING_EXCHANGE.FOLLOW);
    }
    put(me, fields, row, OPENING_PART.ANSWER, OPENING_PART.BACK);
    fields.put("passed", row.get(OPENING_PART.PASSED));
    return Item.of(fields).on("at").saying("ask", "follow", "answer", "back");
  }

  @SafeVarargs
  private void put(
      AccountId by, Map<String, Object> fields, Record row, TableField<?, byte[]>... places) {
    for (var place : places) {
      var sealed = row.get(place);
      if (sealed != null) {
        fields.put(place.getName(), vault.open(by, place, sealed));
      }
    }
  }
}
