package kith.circle;

import static kith.circle.db.Tables.CIRCLE_CONNECTION;
import static kith.circle.db.Tables.CIRCLE_GUEST;
import static kith.circle.db.Tables.CIRCLE_INVITATION;

import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.shell.OwnPlace;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** My circle, once somebody is in it, or an invitation or a guest's link is on its way. */
@Component
@Order(30)
class CirclePlace implements OwnPlace {
  private static final Place PLACE = new Place("share", "circle.title", "/circle");
  private final Db db;

  CirclePlace(Db db) {
    this.db = db;
  }

  @Override
  public Optional<Place> place(AccountId me) {
    var id = me.value();
    var used = db.read().fetchExists(CIRCLE_CONNECTION, CIRCLE_CONNECTION.ACCOUNT.eq(id))
        || db.read()
            .fetchExists(
                CIRCLE_INVITATION,
                CIRCLE_INVITATION.ACCOUNT.eq(id).or(CIRCLE_INVITATION.ACCEPTED_ACCOUNT.eq(id)))
        || db.read().fetchExists(CIRCLE_GUEST, CIRCLE_GUEST.ACCOUNT.eq(id));
    return used ? Optional.of(PLACE) : Optional.empty();
  }
}
