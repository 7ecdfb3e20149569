package kith.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** No text makes a reader fail. With JAZZER_FUZZ=1 one method at a time looks for such texts; else the seeds are tried. */
class LearnedReadersFuzzTest {
  private static final EmotionReader EMOTIONS = Readers.english().emotions();
  private static final DisclosureReader DISCLOSURE = Readers.english().disclosure();
  private static final ReplyReader REPLIES = Readers.english().replies();

  @FuzzTest(maxDuration = "1m")
  void emotions(FuzzedDataProvider data) {
    var reading = EMOTIONS.read(data.consumeRemainingAsString());
    assertThat(reading.scores().values())
        .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
    assertThat(reading.pleasantness()).isBetween(-1.0, 1.0);
    assertThat(reading.energy()).isBetween(-1.0, 1.0);
  }

  @FuzzTest(maxDuration = "1m")
  void disclosure(FuzzedDataProvider data) {
    var reading = DISCLOSURE.read(data.consumeRemainingAsString());
    assertThat(reading.emotional()).isBetween(0.0, 1.0);
    assertThat(reading.depth()).isBetween(1, 3);
  }

  @FuzzTest(maxDuration = "1m")
  void reply(FuzzedDataProvider data) {
    var said = data.consumeString(data.consumeInt(0, 200));
    var reply = data.consumeRemainingAsString();
    var reading = REPLIES.read(said, reply);
    assertThat(reading.emotionalReaction().words())
        .allSatisfy(extent -> assertThat(extent.end()).isLessThanOrEqualTo(reply.length()));
    assertThat(reading.judging()).isBetween(0.0, 1.0);
  }
}
