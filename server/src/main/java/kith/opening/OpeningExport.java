package kith.opening;

import static kith.opening.db.Tables.OPENING_AUDIENCE;
import static kith.opening.db.Tables.OPENING_DECK;
import static kith.opening.db.Tables.OPENING_DRAFT;
import static kith.opening.db.Tables.OPENING_LADDER;
import static kith.opening.db.Tables.OPENING_LINE;
import static kith.opening.db.Tables.OPENING_NOT_FOR_ME;
import static kith.opening.db.Tables.OPENING_NOT_FOR_US;
import static kith.opening.db.Tables.OPENING_OWN_PROMPT;
import static kith.opening.db.Tables.OPENING_PAGE;
import static kith.opening.db.Tables.OPENING_TAKEN;

import kith.platform.AccountId;
import kith.shell.Exports;
import kith.shell.Item;
import kith.vault.OpenedRows;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What I wrote to open up: answers, pages for myself, drafts, lines after a talk, questions of my own, and what I chose with whom. */
@Component
@Order(7)
class OpeningExport implements Exports {
  private static final String PERSON = "person";
  private final OpenedRows rows;
  private final OwnAnswers answers;

  OpeningExport(OpenedRows rows, OwnAnswers answers) {
    this.rows = rows;
    this.answers = answers;
  }

  @Override
  public void export(AccountId me, Handing to) {
    to.kind("opening.export.exchanges", item -> answers.each(me, item));
    to.kind("opening.export.guests-answers", item -> answers.ofGuests(me, item));
    words(me, to, "pages", OPENING_PAGE, "writtenOn", "ask", "words");
    words(me, to, "drafts", OPENING_DRAFT, "changedOn", "words");
    words(me, to, "lines", OPENING_LINE, "keptOn", "words");
    words(me, to, "taken-along", OPENING_TAKEN, "takenOn", "ask", "follow");
    words(me, to, "decks", OPENING_DECK, "", "name");
    words(me, to, "prompts", OPENING_OWN_PROMPT, "", "ask", "follow");
    words(me, to, "audiences", OPENING_AUDIENCE, "");
    words(me, to, "depths", OPENING_LADDER, "");
    words(me, to, "not-for-us", OPENING_NOT_FOR_US, "");
    words(me, to, "not-for-me", OPENING_NOT_FOR_ME, "");
  }

  private void words(
      AccountId me, Handing to, String kind, Table<?> table, String on, String... said) {
    to.kind(
        "opening.export." + kind,
        item -> rows.each(
            me, table, row -> item.accept(Item.of(row).about(PERSON).on(on).saying(said))));
  }
}
