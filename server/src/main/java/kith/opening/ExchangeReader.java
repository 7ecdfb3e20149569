package kith.opening;

import static kith.opening.db.Tables.OPENING_EXCHANGE;
import static kith.opening.db.Tables.OPENING_GUEST;
import static kith.opening.db.Tables.OPENING_PART;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.circle.Circle;
import kith.circle.Guest;
import kith.circle.Guests;
import kith.opening.db.tables.records.OpeningExchangeRecord;
import kith.opening.db.tables.records.OpeningGuestRecord;
import kith.opening.db.tables.records.OpeningPartRecord;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows an exchange to one who takes part: others' answers are not even opened before the reveal. */
@Component
class ExchangeReader {
  private final ExchangeRows exchanges;
  private final Circle circle;
  private final Guests guests;
  private final Vault vault;
  private final Days days;

  ExchangeReader(ExchangeRows exchanges, Circle circle, Guests guests, Vault vault, Days days) {
    this.exchanges = exchanges;
    this.circle = circle;
    this.guests = guests;
    this.vault = vault;
    this.days = days;
  }

  Optional<Exchange> read(AccountId me, ExchangeId id) {
    return exchanges.find(me, id).map(row -> exchange(row, id, me, null));
  }

  Optional<Exchange> read(Guest guest) {
    var id = new ExchangeId(guest.thing());
    return exchanges
        .findOf(guest.host(), id)
        .filter(_ -> exchanges.guest(guest.host(), id, guest.id()).isPresent())
        .map(row -> exchange(row, id, null, guest.id()));
  }

  private Exchange exchange(
      OpeningExchangeRecord row, ExchangeId id, @Nullable AccountId me, @Nullable UUID guest) {
    var proposer = new AccountId(row.getAccount());
    var parts = exchanges.parts(proposer, id).stream()
        .filter(it -> visible(new AccountId(it.getAccount()), proposer, me))
        .toList();
    var visitors = exchanges.guests(proposer, id);
    return new Exchange(
        id,
        proposer,
        vault.open(proposer, OPENING_EXCHANGE.ASK, row.getAsk()),
        row.getFollow() == null
            ? null
            : vault.open(proposer, OPENING_EXCHANGE.FOLLOW, row.getFollow()),
        row.getTheme(),
        row.getDepth(),
        LocalDate.parse(row.getClosesOn()),
        others(proposer, parts, visitors, me, guest),
        mine(proposer, parts, visitors, me, guest),
        state(row, proposer, parts, visitors, me, guest));
  }

  /** Whoever is no longer connected with the proposer is not shown any more, nor sees others. */
  private boolean visible(AccountId account, AccountId proposer, @Nullable AccountId me) {
    if (account.equals(me)) {
      return true;
    }
    var meTogether = me == null || me.equals(proposer) || circle.connected(me, proposer);
    return meTogether && (account.equals(proposer) || circle.connected(proposer, account));
  }

  private List<String> others(
      AccountId proposer,
      List<OpeningPartRecord> parts,
      List<OpeningGuestRecord> visitors,
      @Nullable AccountId me,
      @Nullable UUID guest) {
    var names = new ArrayList<String>();
    for (var part : parts) {
      var account = new AccountId(part.getAccount());
      if (!account.equals(me)) {
        names.add(circle.nameOf(account));
      }
    }
    for (var visitor : visitors) {
      if (!visitor.getGuest().equals(guest)) {
        names.add(guestName(proposer, visitor.getGuest()));
      }
    }
    return names;
  }

  private @Nullable String mine(
      AccountId proposer,
      List<OpeningPartRecord> parts,
      List<OpeningGuestRecord> visitors,
      @Nullable AccountId me,
      @Nullable UUID guest) {
    for (var part : parts) {
      if (me != null && part.getAccount().equals(me.value()) && part.getAnswer() != null) {
        return vault.open(me, OPENING_PART.ANSWER, part.getAnswer());
      }
    }
    for (var visitor : visitors) {
      if (visitor.getGuest().equals(guest) && visitor.getAnswer() != null) {
        return vault.open(proposer, OPENING_GUEST.ANSWER, visitor.getAnswer());
      }
    }
    return null;
  }

  private Exchange.State state(
      OpeningExchangeRecord row,
      AccountId proposer,
      List<OpeningPartRecord> parts,
      List<OpeningGuestRecord> visitors,
      @Nullable AccountId me,
      @Nullable UUID guest) {
    if (row.getRevealedAt() == null) {
      var over = days.today(proposer).isAfter(LocalDate.parse(row.getClosesOn()));
      return over ? new Exchange.State.Aside() : new Exchange.State.Open();
    }
    var said = new ArrayList<Exchange.Said>();
    for (var part : parts) {
      if (part.getAnswer() != null) {
        said.add(said(part, me));
      }
    }
    for (var visitor : visitors) {
      if (visitor.getAnswer() != null) {
        said.add(new Exchange.Said(
            guestName(proposer, visitor.getGuest()),
            visitor.getGuest().equals(guest),
            vault.open(proposer, OPENING_GUEST.ANSWER, visitor.getAnswer()),
            null,
            null));
      }
    }
    return new Exchange.State.Revealed(List.copyOf(said));
  }

  private Exchange.Said said(OpeningPartRecord part, @Nullable AccountId me) {
    var account = new AccountId(part.getAccount());
    return new Exchange.Said(
        circle.nameOf(account),
        account.equals(me),
        vault.open(account, OPENING_PART.ANSWER, part.getAnswer()),
        part.getBack() == null ? null : vault.open(account, OPENING_PART.BACK, part.getBack()),
        part.getHard());
  }

  private String guestName(AccountId host, UUID guest) {
    return guests.find(host, guest).map(Guest::name).orElse("");
  }
}
