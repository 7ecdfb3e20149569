package kith.support;

import static kith.support.db.Tables.SUPPORT_CHOSEN;
import static kith.support.db.Tables.SUPPORT_COUNTRY;

import kith.platform.AccountId;
import kith.shell.Exports;
import kith.shell.Item;
import kith.vault.OpenedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom I would call in a bad hour, and whose numbers I see. */
@Component
@Order(10)
class SupportExport implements Exports {
  private final OpenedRows rows;

  SupportExport(OpenedRows rows) {
    this.rows = rows;
  }

  @Override
  public void export(AccountId me, Handing to) {
    to.kind(
        "support.export.chosen",
        item -> rows.each(me, SUPPORT_CHOSEN, row -> item.accept(Item.of(row).about("person"))));
    to.kind(
        "support.export.country",
        item -> rows.each(me, SUPPORT_COUNTRY, row -> item.accept(Item.of(row))));
  }
}
