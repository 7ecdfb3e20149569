package kith.feelings;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;

/**
 * What a stretch of check-ins held, to be shown as a picture: how many fell into each quadrant, and how many different
 * words were used. Descriptive only: indices of emodiversity and granularity are disputed (Quoidbach et al. 2014, and the
 * replies to it), so there is no score and no ideal.
 *
 * @param count check-ins by quadrant; every quadrant is there
 * @param words number of different words
 */
public record Range(Map<Quadrant, Integer> count, int words) {
  public static Range of(Collection<CheckIn> checkIns) {
    var count = new EnumMap<Quadrant, Integer>(Quadrant.class);
    for (var quadrant : Quadrant.values()) {
      count.put(quadrant, 0);
    }
    var words = new HashSet<String>();
    for (var checkIn : checkIns) {
      count.merge(checkIn.quadrant(), 1, Integer::sum);
      checkIn.felt().words().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    }
    return new Range(count, words.size());
  }

  public int total() {
    return count.values().stream().mapToInt(Integer::intValue).sum();
  }
}
