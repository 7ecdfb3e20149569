package kith.everywhere;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Random words that stand nowhere else, so that one that is found was written there by Kith. */
final class Canaries {
  static final int LENGTH = 20;
  private static final Pattern RUN = Pattern.compile("[a-z0-9]{" + LENGTH + ",}");
  private static final Pattern WORD = Pattern.compile("[a-z]{" + LENGTH + "}|\\d{" + LENGTH + "}");
  private final Random random = new SecureRandom();
  private final Set<String> sent = new HashSet<>();
  private final Set<String> readBack = new LinkedHashSet<>();

  String next() {
    var word = new StringBuilder();
    random.ints(LENGTH, 'a', 'z' + 1).forEach(word::appendCodePoint);
    sent.add(word.toString());
    return word.toString();
  }

  /** Those in these words. */
  Set<String> in(String words) {
    var found = new TreeSet<String>();
    WORD.matcher(words).results().map(it -> it.group()).filter(sent::contains).forEach(found::add);
    return found;
  }

  void wasReadBack(Collection<String> canaries) {
    readBack.addAll(canaries);
  }

  Set<String> sent() {
    return sent;
  }

  Set<String> readBack() {
    return readBack;
  }

  /** Those that stand in these bytes in the clear, in one byte a letter or in two. */
  Set<String> findIn(byte[] bytes) {
    var found = new TreeSet<String>();
    var text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    for (var reading : List.of(text, text.replace("\0", ""))) {
      RUN.matcher(reading).results().forEach(run -> {
        for (var at = run.start(); at + LENGTH <= run.end(); at++) {
          var word = reading.substring(at, at + LENGTH);
          if (sent.contains(word)) {
            found.add(word);
          }
        }
      });
    }
    return found;
  }
}
