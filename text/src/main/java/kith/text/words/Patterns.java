package kith.text.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Patterns found by their first word; the longest that fits wins. */
public final class Patterns<T> {
  private record Entry<T>(Pattern pattern, T value) {}

  /** A pattern that fits. */
  public record Hit<T>(int from, int to, T value) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  /** One pattern of each row, read from the given cell; the value is made of the row and its number. */
  public static <T> Patterns<T> of(
      List<String[]> rows, int cell, BiFunction<String[], Integer, T> value) {
    var patterns = new Patterns<T>();
    for (int i = 0; i < rows.size(); i++) {
      patterns.add(new Pattern(rows.get(i)[cell]), value.apply(rows.get(i), i));
    }
    return patterns;
  }

  private void add(Pattern pattern, T value) {
    for (String first : pattern.first()) {
      byFirst.computeIfAbsent(first, _ -> new ArrayList<>()).add(new Entry<>(pattern, value));
    }
  }

  /** Whether a pattern can begin with the word. */
  public boolean begin(String word) {
    return byFirst.containsKey(word);
  }

  /** The longest pattern that fits at a token. */
  public @Nullable Hit<T> longest(Tokens tokens, int at) {
    Hit<T> best = null;
    for (var hit : all(tokens, at)) {
      best = best == null || hit.to() > best.to() ? hit : best;
    }
    return best;
  }

  /** Every pattern that fits at a token. */
  public List<Hit<T>> all(Tokens tokens, int at) {
    String word = tokens.lower(at);
    String contraction = Pattern.contraction(word);
    var hits = hits(tokens, at, byFirst.get(word));
    if (contraction.equals(word)) {
      return hits;
    }
    var more = hits(tokens, at, byFirst.get(contraction));
    return Stream.concat(hits.stream(), more.stream()).toList();
  }

  private List<Hit<T>> hits(Tokens tokens, int at, @Nullable List<Entry<T>> entries) {
    if (entries == null) {
      return List.of();
    }
    var hits = new ArrayList<Hit<T>>();
    for (var entry : entries) {
      int end = entry.pattern().end(tokens, at);
      if (end > at) {
        hits.add(new Hit<>(at, end, entry.value()));
      }
    }
    return hits;
  }
}
