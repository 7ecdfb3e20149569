package kith.bench.minilm;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Cuts a text as BERT's uncased models expect it: lower-cased, without accents, the longest known pieces from the left. */
final class WordPieces {
  static final String INSIDE = "##";

  private static final int MOST = 126;
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int begin;
  private final int end;
  private final int unknown;

  WordPieces(InputStream tokenizer) throws IOException {
    try (tokenizer) {
      JsonMapper.shared()
          .readTree(tokenizer)
          .get("model")
          .get("vocab")
          .properties()
          .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().intValue()));
    }
    begin = number("[CLS]");
    end = number("[SEP]");
    unknown = number("[UNK]");
  }

  private int number(String piece) {
    return numbers.getOrDefault(piece, unknown);
  }

  Set<String> pieces() {
    return numbers.keySet();
  }

  /** The pieces of a text between the marks of its begin and end. */
  long[] encode(String text) {
    var found = new ArrayList<Integer>();
    for (var word : words(text)) {
      found.addAll(pieces(word));
    }
    return framed(found.subList(0, Math.min(found.size(), MOST)));
  }

  /** One piece alone, also one that only stands inside words. */
  long[] piece(String piece) {
    return framed(List.of(number(piece)));
  }

  private long[] framed(List<Integer> pieces) {
    var ids = new long[pieces.size() + 2];
    ids[0] = begin;
    for (int i = 0; i < pieces.size(); i++) {
      ids[i + 1] = pieces.get(i);
    }
    ids[ids.length - 1] = end;
    return ids;
  }

  private static List<String> words(String text) {
    var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "");
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    plain.codePoints().forEach(point -> {
      boolean alone = !Character.isLetterOrDigit(point);
      if (alone) {
        flush(word, words);
      }
      if (alone && !Character.isWhitespace(point) && !Character.isISOControl(point)) {
        words.add(Character.toString(point));
      } else if (!alone) {
        word.appendCodePoint(point);
      }
    });
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private List<Integer> pieces(String word) {
    var pieces = new ArrayList<Integer>();
    if (word.length() > LONGEST_WORD) {
      return List.of(unknown);
    }
    int at = 0;
    while (at < word.length()) {
      int to = word.length();
      var mark = at > 0 ? INSIDE : "";
      while (to > at && !numbers.containsKey(mark + word.substring(at, to))) {
        to--;
      }
      if (to == at) {
        return List.of(unknown);
      }
      pieces.add(number(mark + word.substring(at, to)));
      at = to;
    }
    return pieces;
  }
}
