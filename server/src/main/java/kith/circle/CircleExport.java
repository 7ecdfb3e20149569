package kith.circle;

import static kith.circle.db.Tables.CIRCLE_GUEST;
import static kith.circle.db.Tables.CIRCLE_INVITATION;

import java.util.LinkedHashMap;
import java.util.Map;
import kith.platform.AccountId;
import kith.shell.Exports;
import kith.shell.Item;
import kith.vault.OpenedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** With whom I am connected, and for whom links of mine wait; the links themselves nobody can read again. */
@Component
@Order(9)
class CircleExport implements Exports {
  private final OpenedRows rows;
  private final Circle circle;

  CircleExport(OpenedRows rows, Circle circle) {
    this.rows = rows;
    this.circle = circle;
  }

  @Override
  public void export(AccountId me, Handing to) {
    to.kind(
        "circle.export.connections",
        item -> circle.connections(me).forEach(it -> item.accept(connection(it))));
    to.kind(
        "circle.export.invitations",
        item -> rows.each(
            me,
            CIRCLE_INVITATION,
            row -> item.accept(Item.of(row).about("person")),
            CIRCLE_INVITATION.SECRET_HASH,
            CIRCLE_INVITATION.ACCEPTED_ACCOUNT,
            CIRCLE_INVITATION.THEIR_PERSON));
    to.kind(
        "circle.export.guests",
        item -> rows.each(
            me,
            CIRCLE_GUEST,
            row -> item.accept(Item.of(row).about("person").saying("name")),
            CIRCLE_GUEST.SECRET_HASH,
            CIRCLE_GUEST.JOINED_ACCOUNT));
  }

  private static Item connection(Connection it) {
    var fields = new LinkedHashMap<String, Object>(Map.of("name", it.name()));
    if (it.person() != null) {
      fields.put("person", it.person().value());
    }
    fields.put("muted", it.muted());
    fields.put("since", it.since().toString());
    return Item.of(fields).about("person").on("since").saying("name");
  }
}
