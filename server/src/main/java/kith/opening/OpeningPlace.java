package kith.opening;

import static kith.opening.db.Tables.OPENING_DECK;
import static kith.opening.db.Tables.OPENING_DRAFT;
import static kith.opening.db.Tables.OPENING_LADDER;
import static kith.opening.db.Tables.OPENING_LINE;
import static kith.opening.db.Tables.OPENING_PAGE;
import static kith.opening.db.Tables.OPENING_PART;
import static kith.opening.db.Tables.OPENING_TAKEN;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.shell.OwnPlace;
import org.jooq.TableField;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opening up, once I asked, was asked or wrote something there. */
@Component
@Order(20)
class OpeningPlace implements OwnPlace {
  private static final Place PLACE = new Place("open-up", "opening.settings", "/opening");
  private static final List<TableField<?, UUID>> USES = List.of(
      OPENING_PART.ACCOUNT,
      OPENING_PAGE.ACCOUNT,
      OPENING_TAKEN.ACCOUNT,
      OPENING_LADDER.ACCOUNT,
      OPENING_LINE.ACCOUNT,
      OPENING_DRAFT.ACCOUNT,
      OPENING_DECK.ACCOUNT);
  private final Db db;

  OpeningPlace(Db db) {
    this.db = db;
  }

  @Override
  public Optional<Place> place(AccountId me) {
    return USES.stream().anyMatch(use -> isUsed(me, use)) ? Optional.of(PLACE) : Optional.empty();
  }

  private boolean isUsed(AccountId me, TableField<?, UUID> use) {
    return db.read().fetchExists(Objects.requireNonNull(use.getTable()), use.eq(me.value()));
  }
}
