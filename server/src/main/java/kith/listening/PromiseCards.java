package kith.listening;

import static kith.listening.db.Tables.LISTENING_PROMISE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.platform.Rows;
import kith.shell.Postponed;
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
  private final People people;
  private final Postponed postponed;
  private final Spoken spoken;

  PromiseCards(Promises promises, People people, Postponed postponed, Spoken spoken) {
    this.promises = promises;
    this.people = people;
    this.postponed = postponed;
    this.spoken = spoken;
  }

  @Override
  public List<TodayCard> today(AccountId me, LocalDate on) {
    var putOff = postponed.until(me);
    return promises.open(me).stream()
        .filter(promise -> promise.mine() && isDue(promise, on, putOff))
        .sorted(Comparator.comparing(PromiseCards::due))
        .flatMap(promise -> people.awake(me, promise.persons()).stream()
            .limit(1)
            .map(person -> card(promise, person, on)))
        .toList();
  }

  @Override
  public boolean kept(AccountId me, String key) {
    return find(me, key).map(promise -> promises.keep(me, promise.id())).isPresent();
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

  private TodayCard card(Promise promise, PersonId person, LocalDate today) {
    var say = spoken.say();
    return new TodayCard(
        key(promise),
        person,
        Urgency.PROMISE,
        say.text("listening.card.promise", say.day(promise.since(), today), promise.words()),
        null,
        false,
        TodayCard.Keep.PROMISE,
        null);
  }

  private static boolean isDue(Promise promise, LocalDate today, Map<String, LocalDate> putOff) {
    var waitsSince = putOff.getOrDefault(key(promise), due(promise));
    return !due(promise).isAfter(today)
        && !waitsSince.plusDays(FADES_AFTER_DAYS).isBefore(today);
  }

  private static String key(Promise promise) {
    return CardKey.of(KEY, promise.id(), due(promise));
  }

  private static LocalDate due(Promise promise) {
    var when = promise.when();
    return when == null ? promise.since().plusDays(WITHOUT_DAY) : when.first();
  }

  private Optional<Promise> find(AccountId me, String key) {
    return CardKey.read(KEY, key).flatMap(id -> promises.find(me, new PromiseId(id)));
  }
}
