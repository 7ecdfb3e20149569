package kith.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.OpenedWords;
import kith.platform.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that an account ever wrote, opened and folded; kept for a while, within bounds, and only while its revision lasts. */
@Component
class Corpus implements OpenedWords {
  private static final long MOST_BYTES = 96L << 20;
  private static final Duration KEPT = Duration.ofMinutes(20);
  private final List<Searched> features;
  private final ObjectProvider<Directory> directory;
  private final Db db;
  private final Cache<AccountId, Opened> cache = Caffeine.newBuilder()
      .maximumWeight(MOST_BYTES)
      .weigher((AccountId _, Opened opened) -> opened.bytes())
      .expireAfterAccess(KEPT)
      .build();

  Corpus(List<Searched> features, ObjectProvider<Directory> directory, Db db) {
    this.features = features;
    this.directory = directory;
    this.db = db;
  }

  boolean isEmpty(AccountId me) {
    return of(me).entries().isEmpty();
  }

  Opened of(AccountId me) {
    var revision = db.revision(me);
    if (db.isChanging(me)) {
      return open(me, revision);
    }
    var known = cache.getIfPresent(me);
    if (known != null && known.revision() == revision) {
      return known;
    }
    return cache
        .asMap()
        .compute(
            me,
            (_, held) -> held != null && held.revision() == revision ? held : open(me, revision));
  }

  @Override
  public void drop(AccountId me) {
    cache.invalidate(me);
  }

  private Opened open(AccountId me, long revision) {
    var entries = new ArrayList<Entry>();
    for (var feature : features) {
      feature.words(me, words -> entries.add(new Entry(words, Fold.fold(words.text()))));
    }
    var people = new ArrayList<Named>();
    for (var glance : glances(me, persons(entries)).values()) {
      people.add(new Named(glance, Fold.fold(glance.name())));
    }
    return new Opened(revision, List.copyOf(entries), List.copyOf(people));
  }

  static Set<PersonId> persons(List<Entry> entries) {
    var persons = new HashSet<PersonId>();
    for (var entry : entries) {
      var person = entry.words().person();
      if (person != null) {
        persons.add(person);
      }
    }
    return persons;
  }

  /** As they are shown now, to the reader in his language. */
  Map<PersonId, Directory.Glance> glances(AccountId me, Collection<PersonId> persons) {
    return directory.stream()
        .findFirst()
        .map(known -> known.glance(me, persons))
        .orElse(Map.of());
  }

  record Entry(Searched.Words words, String folded) {}

  record Named(Directory.Glance glance, String folded) {}

  /** One account's words at one revision. */
  record Opened(long revision, List<Entry> entries, List<Named> people) {
    private static final int OBJECTS_BYTES = 320;

    /** About as much as it takes in memory: two bytes a character, and the objects around. */
    int bytes() {
      var bytes = 0L;
      for (var entry : entries) {
        bytes += OBJECTS_BYTES
            + 2L * entry.words().text().length()
            + 2L * entry.folded().length();
      }
      return (int) Math.min(bytes + (long) OBJECTS_BYTES * people.size(), Integer.MAX_VALUE);
    }
  }
}
