package kith.opening;

import java.util.List;
import kith.circle.Reach;
import kith.opening.db.tables.records.OpeningPartRecord;
import kith.platform.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What comes after the reveal, or that a talk is agreed upon, waits for the others until they look. */
@Component
class ExchangeNews {
  static final String KIND = "exchange-news";
  private final ExchangeRows exchanges;
  private final Together together;
  private final Reach reach;

  ExchangeNews(ExchangeRows exchanges, Together together, Reach reach) {
    this.exchanges = exchanges;
    this.together = together;
    this.reach = reach;
  }

  /** @param from null for a guest */
  void tell(@Nullable AccountId from, AccountId proposer, ExchangeId id) {
    var parts = exchanges.parts(proposer, id);
    for (var part : parts) {
      var account = new AccountId(part.getAccount());
      if (!account.equals(from) && hears(together.of(account, proposer, id, parts), from, parts)) {
        part.setNews(true);
        exchanges.save(part);
        reach.tell(from, account, KIND, id.value());
      }
    }
  }

  /** I have looked; only I know. */
  void seen(AccountId me, ExchangeId id) {
    exchanges.part(me, id).filter(OpeningPartRecord::getNews).ifPresent(part -> {
      part.setNews(false);
      exchanges.save(part);
      reach.takeBack(me, KIND, id.value());
    });
  }

  private static boolean hears(
      Together.Sight sight, @Nullable AccountId from, List<OpeningPartRecord> parts) {
    return from == null
        ? sight.takesPart()
        : parts.stream().anyMatch(it -> it.getAccount().equals(from.value()) && sight.sees(it));
  }
}
