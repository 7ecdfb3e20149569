package kith.text.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.text.Emotion;
import kith.text.emotions.EnglishEmotions;
import kith.text.model.Scanner;

/** The GoEmotions data set (Demszky et al. 2020, Apache-2.0): text, label ids and comment id, parted by tabs. */
final class GoEmotions {
  private GoEmotions() {}

  static List<Example> read(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.map(GoEmotions::example).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts alone; where names and faiths were taken out, some stand again. */
  static List<String> texts(Path file) {
    try (var lines = Files.lines(file)) {
      return lines
          .map(line -> line.substring(0, line.indexOf('\t')))
          .map(text -> text.replace("[NAME]", "Sam").replace("[RELIGION]", "church"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Example example(String line) {
    var fields = line.split("\t", -1);
    var answers = new boolean[EnglishEmotions.QUESTIONS];
    for (var id : fields[1].split(",", -1)) {
      var emotion = Emotion.values()[Integer.parseInt(id)];
      answers[emotion.ordinal()] = true;
      if (emotion != Emotion.NEUTRAL) {
        answers[EnglishEmotions.FIRST_EKMAN + emotion.ekman().ordinal()] = true;
        answers[EnglishEmotions.FIRST_SENTIMENT + emotion.sentiment().ordinal()] = true;
      }
    }
    var tokens = Scanner.scan(fields[0]);
    return new Example(tokens, EnglishEmotions.view(tokens), fields[2], answers);
  }
}
