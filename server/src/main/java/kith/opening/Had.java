package kith.opening;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import kith.circle.Circle;
import kith.circle.Guests;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.PersonId;
import org.springframework.stereotype.Component;

/**
 * Which prompts of Kith's deck two people have between them already, answered or still open. What was set aside, passed or taken back
 * may come again: a pass locks nothing.
 */
@Component
class Had {
  private final ExchangeRows exchanges;
  private final Circle circle;
  private final Guests guests;
  private final Days days;

  Had(ExchangeRows exchanges, Circle circle, Guests guests, Days days) {
    this.exchanges = exchanges;
    this.circle = circle;
    this.guests = guests;
    this.days = days;
  }

  Set<String> between(AccountId me, PersonId person) {
    var ids = new HashSet<UUID>(guests.things(me, Exchanges.TOPIC, person));
    circle
        .accountOf(me, person)
        .ifPresent(it -> exchanges.between(me, it).forEach(id -> ids.add(id.value())));
    return ids.isEmpty() ? Set.of() : exchanges.prompts(me, ids, days.today(me));
  }
}
