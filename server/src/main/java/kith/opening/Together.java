package kith.opening;

import java.util.List;
import java.util.Set;
import kith.circle.Circle;
import kith.opening.db.tables.records.OpeningPartRecord;
import kith.platform.AccountId;
import org.springframework.stereotype.Component;

/**
 * Who in an exchange has to do with whom: never those who unlinked or blocked each other since, or before. Who parted from whoever
 * asked has left it for good.
 */
@Component
class Together {
  private final ExchangeRows exchanges;
  private final Circle circle;

  Together(ExchangeRows exchanges, Circle circle) {
    this.exchanges = exchanges;
    this.circle = circle;
  }

  /** As {@code me} sees it. */
  Sight of(AccountId me, AccountId proposer, ExchangeId id, List<OpeningPartRecord> parts) {
    var left = left(proposer, id, parts);
    var takesPart = left.stream().anyMatch(it -> it.getAccount().equals(me.value()));
    return new Sight(me, exchanges.apart(me, id), left, takesPart);
  }

  /** Those with an account who still take part, as one without an account sees it. */
  List<OpeningPartRecord> left(AccountId proposer, ExchangeId id, List<OpeningPartRecord> parts) {
    var gone = exchanges.apart(proposer, id);
    return parts.stream()
        .filter(it -> it.getAccount().equals(proposer.value())
            || (!gone.contains(new AccountId(it.getAccount())) && linked(proposer, it)))
        .toList();
  }

  private boolean linked(AccountId proposer, OpeningPartRecord part) {
    return part.getByLink() || circle.connected(proposer, new AccountId(part.getAccount()));
  }

  /**
   * What one of them has before the eyes.
   *
   * @param apart whom they do not see
   * @param left who still takes part
   * @param takesPart whether they do themselves
   */
  record Sight(
      AccountId me, Set<AccountId> apart, List<OpeningPartRecord> left, boolean takesPart) {
    boolean sees(OpeningPartRecord part) {
      return part.getAccount().equals(me.value())
          || (takesPart
              && !apart.contains(new AccountId(part.getAccount()))
              && left.stream().anyMatch(it -> it.getAccount().equals(part.getAccount())));
    }
  }
}
