package kith.text.reply;

import java.util.List;
import kith.text.ReplyReader;
import kith.text.ReplyReading;
import kith.text.emotions.EnglishEmotions;
import kith.text.reply.Phrases.Sentence;

/** The mechanisms are learned; acts, judging, the answer to good news and the hint are rules. */
public final class EnglishReplies implements ReplyReader {
  private final EnglishEmotions emotions;
  private final Mechanisms mechanisms;

  private EnglishReplies(EnglishEmotions emotions, Mechanisms mechanisms) {
    this.emotions = emotions;
    this.mechanisms = mechanisms;
  }

  public static EnglishReplies load() {
    return new EnglishReplies(EnglishEmotions.load(), Mechanisms.load());
  }

  @Override
  public ReplyReading read(String said, String reply) {
    var extents = Sentences.of(reply);
    var sentences = extents.stream().map(extent -> extent.in(reply)).toList();
    var read = mechanisms.read(said, reply, extents, emotions);
    var phrased = sentences.stream().map(Sentence::of).toList();
    var acts = new Acts(said).of(sentences, phrased);
    double judging = judging(phrased);
    var response = GoodNews.answered(
        Sentences.of(said).stream().map(extent -> Sentence.of(extent.in(said))).toList(),
        emotions.read(said),
        phrased,
        acts,
        judging);
    return new ReplyReading(
        read.get(0),
        read.get(1),
        read.get(2),
        acts,
        judging,
        response,
        Hints.of(acts, judging, response, read));
  }

  /** Phrases add up like independent reasons: 1 - (1 - a)(1 - b) … */
  private static double judging(List<Sentence> sentences) {
    double gentle = 1;
    for (var sentence : sentences) {
      gentle *= 1 - Phrases.ENGLISH.weight("judging", sentence);
    }
    return 1 - gentle;
  }
}
