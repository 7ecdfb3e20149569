package kith.notices;

import static kith.notices.db.Tables.NOTICES_WISH;

import kith.platform.AccountId;
import kith.shell.Exports;
import kith.shell.Item;
import kith.vault.OpenedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which e-mails I wish. */
@Component
@Order(11)
class NoticesExport implements Exports {
  private final OpenedRows rows;

  NoticesExport(OpenedRows rows) {
    this.rows = rows;
  }

  @Override
  public void export(AccountId me, Handing to) {
    to.kind(
        "notices.export.e-mails",
        item -> rows.each(me, NOTICES_WISH, row -> item.accept(Item.of(row))));
  }
}
