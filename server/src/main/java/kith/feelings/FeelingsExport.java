package kith.feelings;

import static kith.feelings.db.Tables.FEELINGS_CHECKIN;
import static kith.feelings.db.Tables.FEELINGS_PERSON;
import static kith.feelings.db.Tables.FEELINGS_REMINDER;

import java.util.LinkedHashMap;
import java.util.Map;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.shell.Exports;
import kith.shell.Item;
import kith.vault.OpenedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How I felt, and what I said to others of how they did. */
@Component
@Order(8)
class FeelingsExport implements Exports {
  private final OpenedRows rows;
  private final OwnWords own;

  FeelingsExport(OpenedRows rows, OwnWords own) {
    this.rows = rows;
    this.own = own;
  }

  @Override
  public void export(AccountId me, Handing to) {
    var persons = rows.pairs(me, FEELINGS_PERSON.CHECKIN, FEELINGS_PERSON.PERSON);
    to.kind(
        "feelings.export.check-ins",
        item -> rows.each(
            me,
            FEELINGS_CHECKIN,
            row -> item.accept(Item.of(row)
                .with("people", persons.get(row.get("id")))
                .on("feltOn")
                .saying("words", "body", "reason", "sentence")
                .lines("words"))));
    to.kind("feelings.export.said", item -> own.all(me).forEach(it -> item.accept(said(it))));
    to.kind(
        "feelings.export.hours",
        item -> rows.each(me, FEELINGS_REMINDER, row -> item.accept(Item.of(row))));
  }

  private static Item said(Said said) {
    var fields = new LinkedHashMap<String, Object>(Map.of("kind", Choices.name(said.kind())));
    fields.put("words", said.words());
    fields.put("at", said.at().toString());
    return Item.of(fields).on("at").saying("words");
  }
}
