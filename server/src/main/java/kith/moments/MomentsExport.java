package kith.moments;

import static kith.moments.db.Tables.MOMENTS_MOMENT;
import static kith.moments.db.Tables.MOMENTS_WITH;

import kith.platform.AccountId;
import kith.shell.Exports;
import kith.shell.Item;
import kith.shell.Say;
import kith.vault.OpenedRows;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happened with whom. */
@Component
@Order(6)
class MomentsExport implements Exports {
  private final OpenedRows rows;
  private final MessageSource messages;

  MomentsExport(OpenedRows rows, MessageSource messages) {
    this.rows = rows;
    this.messages = messages;
  }

  @Override
  public void export(AccountId me, Handing to) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var with = rows.pairs(me, MOMENTS_WITH.MOMENT, MOMENTS_WITH.PERSON);
    to.kind(
        "moments.export.moments",
        item -> rows.each(
            me,
            MOMENTS_MOMENT,
            row -> item.accept(Item.of(row)
                .with("people", with.get(row.get("id")))
                .on("onDay")
                .adding(say.text("moments.kind." + row.get("kind"))))));
  }
}
