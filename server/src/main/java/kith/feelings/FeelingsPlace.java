package kith.feelings;

import static kith.feelings.db.Tables.FEELINGS_CHECKIN;
import static kith.feelings.db.Tables.FEELINGS_REMINDER;

import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.shell.OwnPlace;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Feelings, once I checked in or wish to be asked. */
@Component
@Order(10)
class FeelingsPlace implements OwnPlace {
  private static final Place PLACE = new Place("feel", "feelings.settings", "/feelings");
  private final Db db;

  FeelingsPlace(Db db) {
    this.db = db;
  }

  @Override
  public Optional<Place> place(AccountId me) {
    var used = db.read().fetchExists(FEELINGS_CHECKIN, FEELINGS_CHECKIN.ACCOUNT.eq(me.value()))
        || db.read().fetchExists(FEELINGS_REMINDER, FEELINGS_REMINDER.ACCOUNT.eq(me.value()));
    return used ? Optional.of(PLACE) : Optional.empty();
  }
}
