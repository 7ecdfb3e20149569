package kith.text;

import java.util.List;
import java.util.Map;

/**
 * The emotions of one message. Each of the three lists was decided by itself, surest first, and may be empty where
 * nothing is sure enough.
 *
 * @param scores for every emotion the share of messages with such a score that raters gave this label to, 0 to 1
 * @param pleasantness -1 to 1, where the emotions lie together on the circumplex
 * @param energy -1 to 1, likewise
 */
public record EmotionReading(
    List<Emotion> labels,
    Map<Emotion, Double> scores,
    List<Ekman> ekman,
    List<Sentiment> sentiment,
    double pleasantness,
    double energy) {
  public EmotionReading {
    labels = List.copyOf(labels);
    scores = Map.copyOf(scores);
    ekman = List.copyOf(ekman);
    sentiment = List.copyOf(sentiment);
  }
}
