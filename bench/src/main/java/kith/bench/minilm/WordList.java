package kith.bench.minilm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kith.text.model.Scanner;
import kith.text.model.Tokens;

/** Which words get a vector: what MiniLM knows as a whole, what public texts often hold, and all emoji. */
final class WordList {
  private static final List<String> SOURCES = List.of(
      "goemotions/train.tsv",
      "epitome/emotional-reactions-reddit.csv",
      "offmychest/labeled_training_set.csv");
  private static final int OFTEN = 2;
  private static final int FIRST_PICTURE = 0x2190;
  private static final double COMMON = 1e-3;

  /** What faces of marks and letters say, for MiniLM knows their marks only. */
  private static final Map<String, String> FACES = Map.ofEntries(
      Map.entry(":)", "happy smile"),
      Map.entry(":-)", "happy smile"),
      Map.entry("=)", "happy smile"),
      Map.entry("^^", "happy smile"),
      Map.entry(":D", "laughing happily"),
      Map.entry(":-D", "laughing happily"),
      Map.entry("=D", "laughing happily"),
      Map.entry(";)", "playful wink"),
      Map.entry(";-)", "playful wink"),
      Map.entry(":P", "teasing playfully"),
      Map.entry(":p", "teasing playfully"),
      Map.entry(":-P", "teasing playfully"),
      Map.entry(":(", "sad"),
      Map.entry(":-(", "sad"),
      Map.entry("=(", "sad"),
      Map.entry(":'(", "crying"),
      Map.entry(":/", "doubtful and annoyed"),
      Map.entry(":-/", "doubtful and annoyed"),
      Map.entry(":\\", "doubtful and annoyed"),
      Map.entry(":|", "unimpressed"),
      Map.entry(":O", "surprised"),
      Map.entry(":o", "surprised"),
      Map.entry(":*", "kiss"),
      Map.entry(":3", "cute and content"),
      Map.entry("<3", "love heart"));

  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final double all;

  WordList(Path data, Set<String> pieces) {
    SOURCES.forEach(source -> count(data.resolve(source)));
    all = counts.values().stream().mapToInt(Integer::intValue).sum();
    counts.forEach((word, count) -> {
      if (count >= OFTEN) {
        texts.put(word, word);
      }
    });
    pieces.stream().filter(WordList::isWord).forEach(piece -> texts.put(piece, piece));
    for (int point = FIRST_PICTURE; point <= Character.MAX_CODE_POINT; point++) {
      if (Character.isEmoji(point) && !Character.isEmojiModifier(point)) {
        texts.put(Character.toString(point), name(point));
      }
    }
    texts.putAll(FACES);
  }

  private static String name(int point) {
    return Character.getName(point).toLowerCase(Locale.ROOT).replace("face with ", "");
  }

  /** Words of letters as the scanner cuts them: no pieces, no marks of other scripts. */
  private static boolean isWord(String piece) {
    return piece.length() > 1 && piece.chars().allMatch(unit -> unit >= 'a' && unit <= 'z');
  }

  private void count(Path file) {
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
      lines.forEach(line -> {
        var tokens = Scanner.scan(line);
        for (int token = 0; token < tokens.count(); token++) {
          if (tokens.kind(token) != Tokens.Kind.PICTURE) {
            counts.merge(tokens.word(token), 1, Integer::sum);
          }
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> words() {
    return List.copyOf(texts.keySet());
  }

  /** What MiniLM is given for each word. */
  List<String> said() {
    return List.copyOf(texts.values());
  }

  /** How much a word says: little if it is common (Arora et al. 2017). */
  double weight(String word) {
    return COMMON / (COMMON + counts.getOrDefault(word, 0) / all);
  }
}
