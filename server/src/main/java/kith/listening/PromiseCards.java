package kith.listening;

import static kith.listening.db.Tables.LISTENING_PROMISE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.Rows;
import kith.shell.TodayCard;
import kith.shell.TodayCard.Urgency;
import kith.shell.TodayCards;
import org.springframework.stereotype.Component;

/** What I promised, on its day and kindly for two weeks after; without a day, a week after I promised. */
@Component
class PromiseCards implements TodayCards {
  private static final String KEY = "promise-";
  private static final int WITHOUT_DAY = 7;
  private static final int FADES_AFTER_DAYS = 14;
  private final Promises promises;
  private final Spoken spoken;

  PromiseCards(Promises promises, Spoken spoken) {
    this.promises = promises;
    this.spoken = spoken;
  }

  @Override
  public List<TodayCard> today(AccountId me, LocalDate on) {
    return promises.open(me).stream()
        .filter(promise -> promise.mine() && !promise.persons().isEmpty() && isDue(promise, on))
        .sorted(Comparator.comparing(PromiseCards::due))
        .map(promise -> card(promise, on))
        .toList();
  }

  @Override
  public boolean letGo(AccountId me, String key) {
    return find(me, key).map(promise -> promises.drop(me, promise.id())).isPresent();
  }

  @Override
  public List<Rows> changes(AccountId me, String key) {
    return find(me, key).stream()
        .map(promise ->
            Rows.of(LISTENING_PROMISE).and(LISTENING_PROMISE.ID, promise.id().value()))
        .toList();
  }

  private TodayCard card(Promise promise, LocalDate today) {
    var say = spoken.say();
    return new TodayCard(
        KEY + promise.id(),
        promise.persons().getFirst(),
        Urgency.PROMISE,
        say.text("listening.card.promise", say.day(promise.since(), today), promise.words()),
        null,
        false);
  }

  private static boolean isDue(Promise promise, LocalDate today) {
    return !due(promise).isAfter(today)
        && !due(promise).plusDays(FADES_AFTER_DAYS).isBefore(today);
  }

  private static LocalDate due(Promise promise) {
    var when = promise.when();
    return when == null ? promise.since().plusDays(WITHOUT_DAY) : when.first();
  }

  private Optional<Promise> find(AccountId me, String key) {
    return CardKey.read(KEY, key).flatMap(id -> promises.find(me, new PromiseId(id)));
  }
}
