package kith.text.emotions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.text.Ekman;
import kith.text.Emotion;
import kith.text.EmotionReader;
import kith.text.Readers;
import kith.text.Sentiment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishEmotionsTest {
  private static final EmotionReader EMOTIONS = Readers.english().emotions();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Thank you so much for driving me home         | GRATITUDE
          I love you both                               | LOVE
          hahaha that is hilarious                      | AMUSEMENT
          I am so sorry, I should never have said that  | REMORSE
          I'm terrified of the operation                | FEAR
          Wow, I did not see that coming!               | SURPRISE
          I am so angry with him                        | ANGER
          That smell is disgusting                      | DISGUST
          She cried all night, it is so sad             | SADNESS
          I wonder why he left?                         | CURIOSITY
          What a beautiful drawing, well done           | ADMIRATION
          I hope it goes well                           | OPTIMISM
          I'm so excited for tomorrow!!!                | EXCITEMENT
          I was so embarrassed                          | EMBARRASSMENT
          I don't understand what you mean              | CONFUSION
          What a relief                                 | RELIEF
          We take the second bus on Mondays             | NEUTRAL
          """)
  void plainSentencesShowTheirEmotion(String sentence, Emotion emotion) {
    assertThat(EMOTIONS.read(sentence).labels()).contains(emotion);
  }

  @Test
  void severalEmotionsShowAtOnce() {
    assertThat(EMOTIONS.read("Thank you, I love it, congratulations!").labels())
        .contains(Emotion.GRATITUDE, Emotion.LOVE)
        .hasSizeGreaterThan(1);
  }

  @Test
  void groupsAgreeWithTheWords() {
    var glad = EMOTIONS.read("I'm so happy for you, this is wonderful");
    assertThat(glad.ekman()).containsExactly(Ekman.JOY);
    assertThat(glad.sentiment()).containsExactly(Sentiment.POSITIVE);
    assertThat(EMOTIONS.read("I hate this, I'm so angry").ekman()).contains(Ekman.ANGER);
  }

  @Test
  void scoresAreSharesOfEveryEmotion() {
    assertThat(EMOTIONS.read("thanks").scores())
        .hasSize(28)
        .allSatisfy((_, share) -> assertThat(share).isBetween(0.0, 1.0));
    assertThat(EMOTIONS.read("thanks a lot").scores().get(Emotion.GRATITUDE)).isGreaterThan(.8);
    assertThat(EMOTIONS.read("the bus is late").scores().get(Emotion.GRATITUDE)).isLessThan(.05);
  }

  @Test
  void theSurestStandsFirst() {
    var reading = EMOTIONS.read("Thank you, I love it, congratulations!");
    assertThat(reading.labels().stream().map(reading.scores()::get).toList())
        .isSortedAccordingTo((left, right) -> Double.compare(right, left));
  }

  @Test
  void pleasantnessAndEnergyFollowTheCircumplex() {
    var thrilled = EMOTIONS.read("I'm so excited, this is amazing!!!");
    var low = EMOTIONS.read("I'm so sad and disappointed");
    assertThat(thrilled.pleasantness()).isGreaterThan(.4);
    assertThat(low.pleasantness()).isLessThan(-.4);
    assertThat(thrilled.energy()).isGreaterThan(low.energy() + .3);
  }

  @Test
  void negationTurnsTheWord() {
    assertThat(EMOTIONS.read("I'm not happy about this").pleasantness())
        .isLessThan(EMOTIONS.read("I'm happy about this").pleasantness() - .2);
  }

  @Test
  void drawnOutAndShoutedWordsAreRead() {
    assertThat(EMOTIONS.read("THANK YOUUUUUUU SOOOOO MUCH").labels()).contains(Emotion.GRATITUDE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\uD83D",
        "a\uDE00b",
        "\u0000",
        "[",
        "<U+0092",
        "<",
        ":",
        "𝓗𝓮𝓵𝓵𝓸",
        "\u202eabc",
        "é́́́"
      })
  void anyTextIsAccepted(String text) {
    assertThat(EMOTIONS.read(text).scores()).hasSize(28);
  }

  @Test
  void aMegabyteOnOneLineIsAccepted() {
    for (var piece : List.of("a", "ab ", "so happy! ", "😂", "<U+0092>", "\uD83D")) {
      assertThat(EMOTIONS.read(piece.repeat(1_000_000 / piece.length())).scores())
          .hasSize(28);
    }
  }
}
