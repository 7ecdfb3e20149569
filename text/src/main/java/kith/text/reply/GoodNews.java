package kith.text.reply;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.text.Act;
import kith.text.Emotion;
import kith.text.EmotionReading;
import kith.text.GoodNewsResponse;
import kith.text.Sentiment;
import kith.text.reply.Phrases.Sentence;

/** Whether good news was told, and which of the four answers it got (Gable et al. 2004). */
final class GoodNews {
  private static final double TOLD = .7;
  private static final List<Emotion> GLAD =
      List.of(Emotion.JOY, Emotion.EXCITEMENT, Emotion.PRIDE, Emotion.RELIEF);

  private GoodNews() {}

  static Optional<GoodNewsResponse> answered(
      List<Sentence> said,
      EmotionReading tone,
      List<Sentence> reply,
      Set<Act> acts,
      double judging) {
    return told(said, tone) ? Optional.of(response(reply, acts, judging)) : Optional.empty();
  }

  private static boolean told(List<Sentence> said, EmotionReading tone) {
    double weight = said.stream()
        .mapToDouble(sentence -> Phrases.ENGLISH.weight("good-news", sentence))
        .max()
        .orElse(0);
    boolean low = tone.sentiment().contains(Sentiment.NEGATIVE);
    boolean glad = tone.labels().stream().anyMatch(GLAD::contains) && !low;
    return weight >= TOLD && !low || weight > 0 && glad || glad && tone.pleasantness() > .5;
  }

  private static GoodNewsResponse response(List<Sentence> reply, Set<Act> acts, double judging) {
    if (judging > .5 || occurs(reply, "spoils")) {
      return GoodNewsResponse.ACTIVE_DESTRUCTIVE;
    }
    boolean takesUp = acts.contains(Act.FOLLOW_UP) || acts.contains(Act.OPEN_QUESTION);
    if (occurs(reply, "delight") || takesUp) {
      return GoodNewsResponse.ACTIVE_CONSTRUCTIVE;
    }
    boolean turnsAway = acts.contains(Act.SELF_DISCLOSURE);
    return occurs(reply, "lukewarm") && !turnsAway
        ? GoodNewsResponse.PASSIVE_CONSTRUCTIVE
        : GoodNewsResponse.PASSIVE_DESTRUCTIVE;
  }

  private static boolean occurs(List<Sentence> sentences, String kind) {
    return sentences.stream().anyMatch(sentence -> Phrases.ENGLISH.occur(kind, sentence));
  }
}
