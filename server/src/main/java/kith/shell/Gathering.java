package kith.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.OpenedWords;
import kith.platform.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Asks all features for their cards, once for each revision of an account on each day. */
@Component
class Gathering implements OpenedWords {
  private static final int ACCOUNTS = 1_000;
  private final List<TodayCards> features;
  private final ObjectProvider<Directory> directory;
  private final Corpus corpus;
  private final PutOffs putOffs;
  private final Visits visits;
  private final Days days;
  private final Db db;
  private final Cache<AccountId, Gathered> cache =
      Caffeine.newBuilder().maximumSize(ACCOUNTS).build();

  Gathering(
      List<TodayCards> features,
      ObjectProvider<Directory> directory,
      Corpus corpus,
      PutOffs putOffs,
      Visits visits,
      Days days,
      Db db) {
    this.features = features;
    this.directory = directory;
    this.corpus = corpus;
    this.putOffs = putOffs;
    this.visits = visits;
    this.days = days;
    this.db = db;
  }

  /** What was gathered before, if it still holds. */
  Optional<Gathered> known(AccountId me) {
    return Optional.ofNullable(cache.getIfPresent(me))
        .filter(gathered ->
            gathered.holdsFor(db.revision(me), days.today(me), LocaleContextHolder.getLocale()));
  }

  Gathered gather(AccountId me) {
    var revision = db.revision(me);
    var today = days.today(me);
    var cards = Gathered.inOrder(
        features.stream().flatMap(feature -> feature.today(me, today).stream()).toList());
    var gathered = new Gathered(
        revision,
        today,
        LocaleContextHolder.getLocale(),
        cards,
        people(me, cards),
        putOffs.of(me),
        visits.returned(me),
        cards.isEmpty() && corpus.isEmpty(me));
    if (!db.isChanging(me)) {
      cache.put(me, gathered);
    }
    return gathered;
  }

  @Override
  public void drop(AccountId me) {
    cache.invalidate(me);
  }

  private Map<PersonId, Directory.Glance> people(AccountId me, List<TodayCard> cards) {
    var persons = new HashSet<PersonId>();
    cards.forEach(card -> persons.add(card.person()));
    return directory.stream()
        .findFirst()
        .map(known -> known.glance(me, persons))
        .orElse(Map.of());
  }
}
