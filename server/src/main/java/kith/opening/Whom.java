package kith.opening;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kith.circle.Circle;
import kith.circle.Connection;
import kith.circle.Guest;
import kith.circle.Guests;
import kith.circle.Invitations;
import kith.opening.db.tables.records.OpeningPartRecord;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.PersonId;
import org.springframework.stereotype.Component;

/** Whom of mine the others in an exchange are, as far as I know them still. */
@Component
class Whom {
  private final ExchangeRows exchanges;
  private final Together together;
  private final Circle circle;
  private final Guests guests;
  private final Invitations invitations;
  private final People people;

  Whom(
      ExchangeRows exchanges,
      Together together,
      Circle circle,
      Guests guests,
      Invitations invitations,
      People people) {
    this.exchanges = exchanges;
    this.together = together;
    this.circle = circle;
    this.guests = guests;
    this.invitations = invitations;
    this.people = people;
  }

  Set<PersonId> of(AccountId me, AccountId proposer, ExchangeId id, List<OpeningPartRecord> parts) {
    var sight = together.of(me, proposer, id, parts);
    var persons = new LinkedHashSet<PersonId>();
    parts.stream()
        .filter(it -> !it.getAccount().equals(me.value()) && sight.sees(it))
        .flatMap(it -> person(me, proposer, id, new AccountId(it.getAccount())).stream())
        .forEach(persons::add);
    if (me.equals(proposer)) {
      exchanges.guests(me, id).stream()
          .flatMap(it -> guests.find(me, it.getGuest()).stream())
          .map(Guest::person)
          .filter(Objects::nonNull)
          .forEach(persons::add);
    }
    persons.removeIf(it -> people.find(me, it).isEmpty());
    return persons;
  }

  /** By the connection; while there is none yet, by the link that brought them together. */
  private Optional<PersonId> person(
      AccountId me, AccountId proposer, ExchangeId id, AccountId other) {
    var connection = circle.find(me, other);
    if (connection.isPresent()) {
      return connection.map(Connection::person);
    }
    if (me.equals(proposer)) {
      return guests.personOf(me, id.value(), other);
    }
    return other.equals(proposer) ? invitations.named(me, proposer) : Optional.empty();
  }
}
