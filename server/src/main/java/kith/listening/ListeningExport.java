package kith.listening;

import static kith.listening.db.Tables.LISTENING_DETAIL;
import static kith.listening.db.Tables.LISTENING_DETAIL_PERSON;
import static kith.listening.db.Tables.LISTENING_MIRROR;
import static kith.listening.db.Tables.LISTENING_NOTE;
import static kith.listening.db.Tables.LISTENING_NOTE_PERSON;
import static kith.listening.db.Tables.LISTENING_PROMISE;
import static kith.listening.db.Tables.LISTENING_PROMISE_PERSON;

import kith.platform.AccountId;
import kith.shell.Exports;
import kith.shell.Item;
import kith.vault.OpenedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What they told me: details with their questions, promises, notes and answers kept from the mirror. */
@Component
@Order(2)
class ListeningExport implements Exports {
  private static final String PEOPLE = "people";
  private final OpenedRows rows;

  ListeningExport(OpenedRows rows) {
    this.rows = rows;
  }

  @Override
  public void export(AccountId me, Handing to) {
    var detailed = rows.pairs(me, LISTENING_DETAIL_PERSON.DETAIL, LISTENING_DETAIL_PERSON.PERSON);
    to.kind(
        "listening.export.details",
        item -> rows.each(
            me,
            LISTENING_DETAIL,
            row -> item.accept(Item.of(row)
                .with(PEOPLE, detailed.get(row.get("id")))
                .on("since")
                .saying("words", "about", "question", "thenQuestion"))));
    var promised =
        rows.pairs(me, LISTENING_PROMISE_PERSON.PROMISE, LISTENING_PROMISE_PERSON.PERSON);
    to.kind(
        "listening.export.promises",
        item -> rows.each(
            me,
            LISTENING_PROMISE,
            row -> item.accept(Item.of(row)
                .with(PEOPLE, promised.get(row.get("id")))
                .on("since")
                .saying("words"))));
    var noted = rows.pairs(me, LISTENING_NOTE_PERSON.NOTE, LISTENING_NOTE_PERSON.PERSON);
    to.kind(
        "listening.export.notes",
        item -> rows.each(
            me,
            LISTENING_NOTE,
            row -> item.accept(Item.of(row)
                .with(PEOPLE, noted.get(row.get("id")))
                .on("onDay")
                .saying("words")
                .nested("waiting"))));
    to.kind(
        "listening.export.answers",
        item -> rows.each(
            me,
            LISTENING_MIRROR,
            row -> item.accept(
                Item.of(row).on("keptOn").saying("said", "reply").nested("seen", "corrected"))));
  }
}
