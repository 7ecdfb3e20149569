package kith.text.reply;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kith.text.model.Scanner;
import kith.text.model.Tokens;

/**
 * Phrases that give an act away, by kind. A phrase is words in a row; "^" before it ties it to the beginning of the
 * sentence, "$" after it to the end, and "*" stands for any one word. Immutable.
 */
final class Phrases {
  static final Phrases ENGLISH = load("phrases.txt");

  private final Map<String, Map<String, List<Phrase>>> byFirst;

  private record Phrase(String[] words, boolean begins, boolean ends, double weight) {}

  private Phrases(List<String> lines) {
    byFirst = new HashMap<>();
    var kind = "";
    for (var line : lines) {
      if (line.startsWith("[")) {
        kind = line.substring(1, line.indexOf(']'));
        byFirst.put(kind, new HashMap<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        var phrase = phrase(line.strip());
        Objects.requireNonNull(byFirst.get(kind))
            .computeIfAbsent(phrase.words()[0], _ -> new ArrayList<>())
            .add(phrase);
      }
    }
  }

  private static Phrases load(String name) {
    try (var in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Phrases(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "^why did you = .4" has the weight .4; without one it is 1. */
  private static Phrase phrase(String line) {
    int equals = line.indexOf(" = ");
    double weight = equals < 0 ? 1 : Double.parseDouble(line.substring(equals + 3));
    var words = equals < 0 ? line : line.substring(0, equals);
    boolean begins = words.startsWith("^");
    boolean ends = words.endsWith("$");
    var bare = words.substring(begins ? 1 : 0, words.length() - (ends ? 1 : 0)).strip();
    return new Phrase(bare.split(" ", -1), begins, ends, weight);
  }

  boolean occur(String kind, Sentence sentence) {
    return weight(kind, sentence) > 0;
  }

  /** The greatest weight of the phrases that occur, or 0. */
  double weight(String kind, Sentence sentence) {
    var phrases = Objects.requireNonNull(byFirst.get(kind), kind);
    double most = 0;
    for (int word = 0; word < sentence.words().size(); word++) {
      for (var phrase : phrases.getOrDefault(sentence.words().get(word), List.of())) {
        if (occurs(phrase, sentence.words(), word)) {
          most = Math.max(most, phrase.weight());
        }
      }
    }
    return most;
  }

  private static boolean occurs(Phrase phrase, List<String> words, int at) {
    int end = at + phrase.words().length;
    if (phrase.begins() && at > 0 || end > words.size() || phrase.ends() && end < words.size()) {
      return false;
    }
    for (int i = 1; i < phrase.words().length; i++) {
      if (!phrase.words()[i].equals("*") && !phrase.words()[i].equals(words.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * A sentence ready to be searched.
   *
   * @param words lower-case, without marks and without what one says to begin with ("so", "well")
   */
  record Sentence(List<String> words, boolean asks) {
    private static final java.util.Set<String> OPENERS = java.util.Set.of(
        "so", "well", "and", "but", "oh", "ah", "hey", "hm", "hmm", "ok", "okay", "then", "wow",
        "yeah");

    static Sentence of(String text) {
      var tokens = Scanner.scan(text);
      var words = new ArrayList<String>();
      boolean asks = false;
      for (int token = 0; token < tokens.count(); token++) {
        if (tokens.kind(token) == Tokens.Kind.MARK) {
          asks |= tokens.first(token) == '?';
        } else if (!words.isEmpty() || !OPENERS.contains(tokens.word(token))) {
          words.add(tokens.word(token));
        }
      }
      return new Sentence(words, asks);
    }
  }
}
