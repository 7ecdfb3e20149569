package kith.text.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.text.model.Bundle;

/** The n-grams worth a row: those that enough texts hold. */
final class Lexing {
  private final Map<Integer, Integer> rows = new HashMap<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Part> parts;

  /**
   * What is kept of one bundle.
   *
   * @param fewest how many texts must hold an n-gram
   * @param length how long a vector the bundle is
   */
  record Part(int fewest, double length) {}

  /** @param parts by bundle */
  Lexing(List<List<Bundle>> texts, List<Part> parts) {
    this.parts = parts;
    var counts = new ArrayList<Map<Integer, Integer>>();
    for (var text : texts) {
      for (int i = 0; i < text.size(); i++) {
        if (counts.size() == i) {
          counts.add(new HashMap<>());
        }
        var bundle = text.get(i);
        for (int j = 0; j < bundle.count(); j++) {
          counts.get(i).merge(bundle.hash(j), 1, Integer::sum);
        }
      }
    }
    for (int i = 0; i < counts.size(); i++) {
      keep(counts.get(i), parts.get(i));
    }
  }

  private void keep(Map<Integer, Integer> counts, Part part) {
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= part.fewest())
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(hash -> rows.putIfAbsent(hash, rows.size()));
    ends.add(rows.size());
  }

  /** The length of the bundle that a row came from. */
  double length(int row) {
    int part = 0;
    while (ends.get(part) <= row) {
      part++;
    }
    return parts.get(part).length();
  }

  int size() {
    return rows.size();
  }

  int[] keys() {
    var keys = new int[rows.size()];
    rows.forEach((hash, row) -> keys[row] = hash);
    return keys;
  }

  Sparse sparse(List<Bundle> text) {
    var found = new ArrayList<Integer>();
    var values = new ArrayList<Float>();
    for (int part = 0; part < text.size(); part++) {
      var bundle = text.get(part);
      int before = found.size();
      for (int i = 0; i < bundle.count(); i++) {
        var row = rows.get(bundle.hash(i));
        if (row != null) {
          found.add(row);
        }
      }
      float value = (float) (parts.get(part).length() / Math.sqrt(found.size() - before));
      while (values.size() < found.size()) {
        values.add(value);
      }
    }
    return new Sparse(found, values);
  }
}
