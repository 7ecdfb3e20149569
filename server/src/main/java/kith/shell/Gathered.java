package kith.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kith.platform.PersonId;

/**
 * Everything that features would put on one day's Today.
 *
 * @param cards of all features, pressing first
 * @param revision of the account for which it holds
 */
record Gathered(
    long revision,
    LocalDate on,
    Locale locale,
    List<TodayCard> cards,
    Map<PersonId, Directory.Glance> people,
    Map<String, PutOffs.PutOff> putOffs,
    boolean returned,
    boolean nothingWritten) {
  /** At most five nudges a day: what was put off or done today is not made up for. */
  private static final int A_DAY = 5;

  static List<TodayCard> inOrder(List<TodayCard> cards) {
    return cards.stream().sorted(Comparator.comparing(TodayCard::urgency)).toList();
  }

  boolean holdsFor(long now, LocalDate today, Locale language) {
    return revision == now && on.equals(today) && locale.equals(language);
  }

  Optional<TodayCard> card(String key) {
    return cards.stream().filter(card -> card.key().equals(key)).findFirst();
  }

  /** What is shown now: one card a person, the most pressing one. */
  List<TodayCard> shown(Instant now) {
    var room = A_DAY - doneToday(now);
    var seen = new HashSet<PersonId>();
    var shown = new ArrayList<TodayCard>();
    for (var card : cards) {
      if (shown.size() < room
          && !waits(card, now)
          && people.containsKey(card.person())
          && seen.add(card.person())) {
        shown.add(card);
      }
    }
    return List.copyOf(shown);
  }

  int doneToday(Instant now) {
    return (int) putOffs.values().stream()
        .filter(putOff -> putOff.on().equals(on) && putOff.waits(now))
        .count();
  }

  boolean waits(TodayCard card, Instant now) {
    var putOff = putOffs.get(card.key());
    return putOff != null && putOff.waits(now);
  }
}
