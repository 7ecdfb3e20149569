package kith.text.train;

import java.nio.file.Path;
import java.util.List;
import kith.text.disclosure.EnglishDisclosure;
import kith.text.emotions.EnglishEmotions;
import kith.text.model.Scanner;

/** The OffMyChest corpus (Jaidka et al. 2020, CC BY 4.0): sentences, grouped by the post they belong to. */
final class OffMyChest {
  static final List<String> QUESTIONS =
      List.of("Emotional_disclosure", "Information_disclosure", "Emo_support", "Info_support");

  private OffMyChest() {}

  static List<Example> read(Path file, EnglishEmotions emotions) {
    return Csv.read(file).stream()
        .map(row -> {
          var answers = new boolean[QUESTIONS.size()];
          for (int question = 0; question < answers.length; question++) {
            answers[question] = "1".equals(row.get(QUESTIONS.get(question)));
          }
          var tokens = Scanner.scan(row.getOrDefault("full_text", ""));
          var view = EnglishDisclosure.view(tokens, emotions);
          return new Example(tokens, view, row.getOrDefault("id", ""), answers);
        })
        .toList();
  }
}
