package kith.opening;

import java.util.List;
import java.util.Set;
import kith.circle.Circle;
import kith.opening.db.tables.records.OpeningPartRecord;
import kith.platform.AccountId;
import org.springframework.stereotype.Component;

/** Who in an exchange has to do with whom: never those who unlinked or blocked each other since, or before. */
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
    var mine = parts.stream().filter(it -> it.getAccount().equals(me.value())).findFirst();
    var apart = exchanges.apart(me, id);
    var withProposer = me.equals(proposer)
        || (!apart.contains(proposer) && mine.filter(it -> linked(proposer, it)).isPresent());
    return new Sight(me, proposer, apart, withProposer);
  }

  /** Of one who has no account. */
  boolean seenByGuest(AccountId proposer, OpeningPartRecord part) {
    return part.getAccount().equals(proposer.value()) || linked(proposer, part);
  }

  private boolean linked(AccountId proposer, OpeningPartRecord part) {
    return part.getByLink() || circle.connected(proposer, new AccountId(part.getAccount()));
  }

  /**
   * What one of them has before the eyes.
   *
   * @param apart whom they do not see
   * @param withProposer whether they still take part
   */
  final class Sight {
    private final AccountId me;
    private final AccountId proposer;
    private final Set<AccountId> apart;
    private final boolean withProposer;

    private Sight(AccountId me, AccountId proposer, Set<AccountId> apart, boolean withProposer) {
      this.me = me;
      this.proposer = proposer;
      this.apart = apart;
      this.withProposer = withProposer;
    }

    boolean takesPart() {
      return withProposer;
    }

    boolean sees(OpeningPartRecord part) {
      var account = new AccountId(part.getAccount());
      return account.equals(me)
          || (withProposer
              && !apart.contains(account)
              && (account.equals(proposer) || linked(proposer, part)));
    }
  }
}
