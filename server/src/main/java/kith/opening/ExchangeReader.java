package kith.opening;

import static kith.opening.db.Tables.OPENING_EXCHANGE;
import static kith.opening.db.Tables.OPENING_GUEST;
import static kith.opening.db.Tables.OPENING_PART;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kith.circle.Grants;
import kith.circle.Guest;
import kith.opening.db.tables.records.OpeningExchangeRecord;
import kith.opening.db.tables.records.OpeningGuestRecord;
import kith.opening.db.tables.records.OpeningPartRecord;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows an exchange to one who takes part: others' answers are not even opened before the reveal, nor without their grant. */
@Component
class ExchangeReader {
  private final ExchangeRows exchanges;
  private final Together together;
  private final WhoTakesPart whoTakesPart;
  private final Grants grants;
  private final Vault vault;
  private final Days days;

  ExchangeReader(
      ExchangeRows exchanges,
      Together together,
      WhoTakesPart whoTakesPart,
      Grants grants,
      Vault vault,
      Days days) {
    this.exchanges = exchanges;
    this.together = together;
    this.whoTakesPart = whoTakesPart;
    this.grants = grants;
    this.vault = vault;
    this.days = days;
  }

  Optional<Exchange> read(AccountId me, ExchangeId id) {
    return exchanges.find(me, id).map(row -> {
      var proposer = new AccountId(row.getAccount());
      var parts = exchanges.parts(proposer, id);
      var sight = together.of(me, proposer, id, parts);
      var mine = parts.stream().filter(it -> it.getAccount().equals(me.value())).findFirst();
      if (mine.filter(OpeningPartRecord::getUnseen).isPresent()) {
        return new Opened(row, id, me, null, true).unseen(parts, mine.get());
      }
      var visitors =
          sight.takesPart() ? exchanges.guests(proposer, id) : List.<OpeningGuestRecord>of();
      var open = new Opened(row, id, me, null, sight.takesPart());
      if (sight.takesPart()) {
        open.hidden.addAll(parts.stream().filter(OpeningPartRecord::getUnseen).toList());
      }
      return open.exchange(
          parts.stream().filter(sight::sees).toList(),
          part -> part.getAccount().equals(me.value())
              || grants.mayRead(me, new AccountId(part.getAccount()), Exchanges.TOPIC, id.value()),
          visitors);
    });
  }

  Optional<Exchange> read(Guest guest) {
    var id = new ExchangeId(guest.thing());
    return exchanges
        .findOf(guest.host(), id)
        .filter(_ -> exchanges.guest(guest.host(), id, guest.id()).isPresent())
        .map(row -> {
          var parts = exchanges.parts(guest.host(), id);
          var open = new Opened(row, id, null, guest.id(), true);
          open.hidden.addAll(parts.stream().filter(OpeningPartRecord::getUnseen).toList());
          return open.exchange(
              together.left(guest.host(), id, parts),
              part -> !part.getHiddenFromGuests(),
              exchanges.guests(guest.host(), id));
        });
  }

  /** One row, for one of its people. */
  private final class Opened {
    private final OpeningExchangeRecord row;
    private final ExchangeId id;
    private final AccountId proposer;
    private final @Nullable AccountId me;
    private final @Nullable UUID guest;
    private final boolean takesPart;
    private final WhoTakesPart.Eyes who;
    /** Those whom nobody else sees; to the others there is whom the link was for, as before. */
    private final List<OpeningPartRecord> hidden = new ArrayList<>();

    Opened(
        OpeningExchangeRecord row,
        ExchangeId id,
        @Nullable AccountId me,
        @Nullable UUID guest,
        boolean takesPart) {
      this.row = row;
      this.id = id;
      this.proposer = new AccountId(row.getAccount());
      this.me = me;
      this.guest = guest;
      this.takesPart = takesPart;
      this.who = whoTakesPart.of(row, me, guest);
    }

    /** As if the other had not answered, for as long as it is open and afterwards. */
    Exchange unseen(List<OpeningPartRecord> parts, OpeningPartRecord part) {
      var asker =
          parts.stream().filter(it -> it.getAccount().equals(proposer.value())).toList();
      return exchange(
          asker, List.of(), mine(List.of(part), List.of()), showsAsk(asker, _ -> true), waits());
    }

    Exchange exchange(
        List<OpeningPartRecord> parts,
        Predicate<OpeningPartRecord> mayRead,
        List<OpeningGuestRecord> visitors) {
      var alone = !takesPart || others(parts, visitors).isEmpty();
      return exchange(
          parts,
          visitors,
          mine(parts, visitors),
          showsAsk(parts, mayRead),
          alone ? new Exchange.State.Aside(back(parts)) : state(parts, mayRead, visitors));
    }

    /** Somebody's own question is theirs to take back, as it was and with the answer that they gave to it. */
    private boolean showsAsk(List<OpeningPartRecord> parts, Predicate<OpeningPartRecord> mayRead) {
      if (!row.getOwn() || proposer.equals(me)) {
        return true;
      }
      var written = row.getRevealedAt() != null && row.getTalkOn() == null;
      return takesPart
          && row.getWithdrawnAt() == null
          && (!written
              || parts.stream()
                  .anyMatch(it -> it.getAccount().equals(row.getAccount()) && mayRead.test(it)));
    }

    private Exchange exchange(
        List<OpeningPartRecord> parts,
        List<OpeningGuestRecord> visitors,
        @Nullable String mine,
        boolean words,
        Exchange.State state) {
      var others = others(parts, visitors);
      return new Exchange(
          id,
          proposer.equals(me),
          words ? vault.open(proposer, OPENING_EXCHANGE.ASK, row.getAsk()) : null,
          words && row.getFollow() != null
              ? vault.open(proposer, OPENING_EXCHANGE.FOLLOW, row.getFollow())
              : null,
          row.getTheme(),
          row.getDepth(),
          LocalDate.parse(row.getClosesOn()),
          others,
          mine,
          proposer.equals(me) && !others.isEmpty() && mayWithdraw(state),
          state);
    }

    private boolean mayWithdraw(Exchange.State state) {
      return switch (state) {
        case Exchange.State.Open _ -> true;
        case Exchange.State.Agreed _, Exchange.State.Aside _ -> row.getOwn();
        case Exchange.State.Revealed _, Exchange.State.Withdrawn _ -> false;
      };
    }

    /** As it is before all have answered. */
    private Exchange.State waits() {
      if (row.getWithdrawnAt() != null) {
        return new Exchange.State.Withdrawn();
      }
      return days.today(proposer).isAfter(LocalDate.parse(row.getClosesOn()))
          ? new Exchange.State.Aside(null)
          : new Exchange.State.Open(talkOn());
    }

    private @Nullable LocalDate talkOn() {
      return row.getTalkOn() == null ? null : LocalDate.parse(row.getTalkOn());
    }

    private List<Exchange.Other> others(
        List<OpeningPartRecord> parts, List<OpeningGuestRecord> visitors) {
      return who.others(parts, hidden, visitors);
    }

    private @Nullable String mine(
        List<OpeningPartRecord> parts, List<OpeningGuestRecord> visitors) {
      for (var part : parts) {
        if (isMine(part) && part.getAnswer() != null) {
          return vault.open(
              new AccountId(part.getAccount()), OPENING_PART.ANSWER, part.getAnswer());
        }
      }
      for (var visitor : visitors) {
        if (visitor.getGuest().equals(guest) && visitor.getAnswer() != null) {
          return vault.open(proposer, OPENING_GUEST.ANSWER, visitor.getAnswer());
        }
      }
      return null;
    }

    /** What I had said back, if I had. */
    private @Nullable String back(List<OpeningPartRecord> parts) {
      return parts.stream()
          .filter(it -> isMine(it) && it.getBack() != null)
          .findFirst()
          .map(it -> vault.open(new AccountId(it.getAccount()), OPENING_PART.BACK, it.getBack()))
          .orElse(null);
    }

    private Exchange.State state(
        List<OpeningPartRecord> parts,
        Predicate<OpeningPartRecord> mayRead,
        List<OpeningGuestRecord> visitors) {
      var talkOn = talkOn();
      if (row.getRevealedAt() == null || row.getWithdrawnAt() != null) {
        return waits();
      }
      if (talkOn != null) {
        var today = days.today(me == null ? proposer : me);
        return new Exchange.State.Agreed(
            talkOn,
            !today.isBefore(talkOn),
            parts.stream().anyMatch(it -> isMine(it) && it.getTalkedOn() != null));
      }
      var said = new ArrayList<Exchange.Said>();
      parts.stream()
          .filter(it -> it.getAnswer() != null)
          .filter(mayRead)
          .map(this::said)
          .forEach(said::add);
      visitors.stream()
          .filter(
              it -> it.getAnswer() != null && (!it.getHidden() || it.getGuest().equals(guest)))
          .map(this::said)
          .forEach(said::add);
      return new Exchange.State.Revealed(List.copyOf(said));
    }

    private Exchange.Said said(OpeningPartRecord part) {
      var account = new AccountId(part.getAccount());
      return new Exchange.Said(
          who.nameOf(account),
          isMine(part),
          vault.open(account, OPENING_PART.ANSWER, part.getAnswer()),
          part.getBack() == null ? null : vault.open(account, OPENING_PART.BACK, part.getBack()),
          part.getHard(),
          false);
    }

    private Exchange.Said said(OpeningGuestRecord visitor) {
      return new Exchange.Said(
          who.nameOf(visitor),
          visitor.getGuest().equals(guest),
          vault.open(proposer, OPENING_GUEST.ANSWER, visitor.getAnswer()),
          visitor.getBack() == null
              ? null
              : vault.open(proposer, OPENING_GUEST.BACK, visitor.getBack()),
          null,
          visitor.getHidden());
    }

    private boolean isMine(OpeningPartRecord part) {
      return me != null && part.getAccount().equals(me.value());
    }
  }
}
