package kith.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.circle.Circle;
import kith.circle.Connection;
import kith.circle.Guest;
import kith.circle.Guests;
import kith.opening.db.tables.records.OpeningExchangeRecord;
import kith.opening.db.tables.records.OpeningGuestRecord;
import kith.opening.db.tables.records.OpeningPartRecord;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Those who take part in an exchange, as one of them may know them. */
@Component
class WhoTakesPart {
  private final Circle circle;
  private final Guests guests;
  private final People people;

  WhoTakesPart(Circle circle, Guests guests, People people) {
    this.circle = circle;
    this.guests = guests;
    this.people = people;
  }

  /**
   * @param me null for a guest
   * @param guest null for an account
   */
  Eyes of(OpeningExchangeRecord row, @Nullable AccountId me, @Nullable UUID guest) {
    return new Eyes(row, me, guest);
  }

  /** One row, for one of its people. */
  final class Eyes {
    private final OpeningExchangeRecord row;
    private final AccountId proposer;
    private final @Nullable AccountId me;
    private final @Nullable UUID guest;

    private Eyes(OpeningExchangeRecord row, @Nullable AccountId me, @Nullable UUID guest) {
      this.row = row;
      this.proposer = new AccountId(row.getAccount());
      this.me = me;
      this.guest = guest;
    }

    /** @param hidden those whom nobody else sees; to the others there is whom the link was for, as before */
    List<Exchange.Other> others(
        List<OpeningPartRecord> parts,
        List<OpeningPartRecord> hidden,
        List<OpeningGuestRecord> visitors) {
      var others = new ArrayList<Exchange.Other>();
      for (var part : parts) {
        var account = new AccountId(part.getAccount());
        if (!account.equals(me)) {
          var person = me == null
              ? null
              : circle.find(me, account).map(Connection::person).orElse(null);
          others.add(
              new Exchange.Other(nameOf(account), account, person, account.equals(proposer)));
        }
      }
      for (var part : hidden) {
        var person = proposer.equals(me)
            ? guests.personOf(proposer, row.getId(), new AccountId(part.getAccount()))
            : Optional.<PersonId>empty();
        others.add(new Exchange.Other(name(person), null, person.orElse(null), false));
      }
      for (var visitor : visitors) {
        if (!visitor.getGuest().equals(guest)) {
          var known = guests.find(proposer, visitor.getGuest());
          var person = personOf(known);
          others.add(new Exchange.Other(nameOf(known, person), null, person, false));
        }
      }
      return List.copyOf(others);
    }

    String nameOf(AccountId account) {
      return me == null ? circle.nameOf(account) : circle.called(me, account);
    }

    String nameOf(OpeningGuestRecord visitor) {
      var known = guests.find(proposer, visitor.getGuest());
      return nameOf(known, personOf(known));
    }

    private @Nullable PersonId personOf(Optional<Guest> visitor) {
      return proposer.equals(me) ? visitor.map(Guest::person).orElse(null) : null;
    }

    /** A guest names themselves as they answer, so that name would tell who answered before all have. */
    private String nameOf(Optional<Guest> visitor, @Nullable PersonId person) {
      var own = row.getRevealedAt() == null ? Optional.<String>empty() : visitor.map(Guest::name);
      return own.orElseGet(() -> name(Optional.ofNullable(person)));
    }

    private String name(Optional<PersonId> person) {
      return person.flatMap(it -> people.find(proposer, it)).map(Person::name).orElse("");
    }
  }
}
