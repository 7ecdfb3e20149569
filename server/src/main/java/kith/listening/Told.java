package kith.listening;

import java.util.ArrayList;
import java.util.List;
import kith.text.DetailKind;
import org.jspecify.annotations.Nullable;

/** What a sentence of a note told, as it was kept: so that it is not proposed a second time. */
record Told(DetailKind kind, String words, @Nullable String sentence) {
  static List<Told> of(List<Detail> details, List<Promise> promises) {
    var told = new ArrayList<Told>();
    details.forEach(it -> told.add(new Told(it.kind(), it.words(), it.sentence())));
    promises.forEach(it -> told.add(new Told(DetailKind.PROMISE, it.words(), it.sentence())));
    return told;
  }

  /** Those not kept before; what was kept in other words than it was read in stands for the first of its kind in its sentence. */
  static List<Proposal> left(List<Proposal> found, List<Told> kept) {
    var left = new ArrayList<>(found);
    var corrected = new ArrayList<Told>();
    for (var told : kept) {
      if (!left.removeIf(it -> told.equals(new Told(it.kind(), it.words(), it.sentence())))) {
        corrected.add(told);
      }
    }
    for (var told : corrected) {
      left.stream()
          .filter(it -> it.kind() == told.kind() && it.sentence().equals(told.sentence()))
          .findFirst()
          .ifPresent(left::remove);
    }
    return left;
  }
}
