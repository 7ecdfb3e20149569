package kith.text.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words that say much the same, so that a rare one is read like its common relatives. A word may belong to several of at
 * most 64 families. Immutable.
 */
public final class Families {
  public static final Families ENGLISH = load("families.txt");

  private static final int REACH = 3;

  private final Map<String, Integer> names = new HashMap<>();
  private final Vocabulary words;
  private final long[] memberships;
  private final long negators;

  private Families(List<String> lines) {
    var found = new HashMap<Integer, Long>();
    for (var line : lines) {
      var parts = line.split(": ", 2);
      long family = 1L << names.size();
      names.put(parts[0], names.size());
      var tokens = Scanner.scan(parts[1]);
      for (int token = 0; token < tokens.count(); token++) {
        found.merge(tokens.hash(token), family, (left, right) -> left | right);
      }
    }
    var keys = found.keySet().stream().sorted().mapToInt(Integer::intValue).toArray();
    words = new Vocabulary(keys);
    memberships = new long[keys.length];
    for (int row = 0; row < keys.length; row++) {
      memberships[row] = Objects.requireNonNull(found.get(keys[row]));
    }
    negators = 1L << Objects.requireNonNull(names.get("negator"));
  }

  private static Families load(String name) {
    try (var in = Objects.requireNonNull(Families.class.getResourceAsStream(name));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Families(lines.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The families of a token, one bit each. */
  public long of(Tokens tokens, int token) {
    int row = words.row(tokens.hash(token));
    return row == Vocabulary.NONE ? 0 : memberships[row];
  }

  public long named(String family) {
    return 1L << Objects.requireNonNull(names.get(family), family);
  }

  /** Which families occur, after which word, and which of them are negated. */
  public Bundle bundle(Tokens tokens, int salt) {
    var bundle = new Bundle(salt, tokens.count() * 2 + 4);
    int negated = 0;
    int before = 0;
    for (int token = 0; token < tokens.count(); token++) {
      long families = of(tokens, token);
      for (long rest = families; rest != 0; rest &= rest - 1) {
        int family = Hash.finish(Long.numberOfTrailingZeros(rest) + 0x7000);
        bundle.add(family);
        bundle.add(Hash.join(before, family));
        if (negated > 0) {
          bundle.add(Hash.join(0x44, family));
        }
      }
      negated = (families & negators) != 0
          ? REACH
          : tokens.kind(token) == Tokens.Kind.MARK ? 0 : negated - 1;
      before = tokens.hash(token);
    }
    return bundle;
  }
}
