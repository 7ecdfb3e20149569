package kith.feelings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The words that Kith offers, from {@code words.LOCALE.tsv}; everybody may use words of their own besides. */
@Component
public class Vocabulary {
  private final List<FeelingWord> words = read("en");

  public List<FeelingWord> all() {
    return words;
  }

  /** All words of the point's quadrant, nearest first. */
  public List<FeelingWord> near(Affect point) {
    return words.stream()
        .filter(word -> word.affect().quadrant() == point.quadrant())
        .sorted(Comparator.comparingInt((FeelingWord word) -> word.affect().distance(point))
            .thenComparing(FeelingWord::word))
        .toList();
  }

  public Optional<FeelingWord> find(String word) {
    return words.stream().filter(known -> known.word().equalsIgnoreCase(word)).findFirst();
  }

  private static List<FeelingWord> read(String locale) {
    var name = "/kith/feelings/words." + locale + ".tsv";
    try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(Vocabulary::word)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FeelingWord word(String line) {
    var cells = line.split("\t", -1);
    return new FeelingWord(cells[0], Affect.parse(cells[1] + "," + cells[2]), cells[3]);
  }
}
