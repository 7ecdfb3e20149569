package kith.text.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kith.text.Ekman;
import kith.text.Emotion;
import kith.text.EmotionReading;
import kith.text.Readers;
import kith.text.Sentiment;
import picocli.CommandLine.Command;

@Command(
    name = "emotions",
    description = "Emotions in each line of text, or in the \"text\" of a JSON object.")
final class EmotionsCommand extends LineCommand {
  @Override
  Optional<Answer> answers(Locale locale) {
    return Readers.forLocale(locale)
        .map(Readers::emotions)
        .map(reader -> request -> Shown.of(reader.read(request.textOrLine())));
  }

  private record Shown(
      List<String> labels,
      Map<String, Double> scores,
      List<String> ekman,
      List<String> sentiment,
      double pleasantness,
      double energy) {
    static Shown of(EmotionReading reading) {
      var scores = new LinkedHashMap<String, Double>();
      Arrays.stream(Emotion.values())
          .forEach(emotion -> scores.put(
              emotion.label(), Rounded.four(reading.scores().getOrDefault(emotion, 0.0))));
      return new Shown(
          reading.labels().stream().map(Emotion::label).toList(),
          scores,
          reading.ekman().stream().map(Ekman::label).toList(),
          reading.sentiment().stream().map(Sentiment::label).toList(),
          Rounded.four(reading.pleasantness()),
          Rounded.four(reading.energy()));
    }
  }
}
