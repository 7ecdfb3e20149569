package kith.text.reply;

import static org.assertj.core.api.Assertions.assertThat;

import kith.text.Act;
import kith.text.GoodNewsResponse;
import kith.text.Hint;
import kith.text.Readers;
import kith.text.ReplyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishRepliesTest {
  private static final ReplyReader REPLIES = Readers.english().replies();
  private static final String LOSS = "My grandmother died on Sunday and I can't stop crying.";
  private static final String NEWS = "I got the job in Bristol! They called me this morning!";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          What was she like?                                   | OPEN_QUESTION
          How are you holding up?                              | OPEN_QUESTION
          Tell me about your grandmother.                      | OPEN_QUESTION
          Did you cry all day?                                 | CLOSED_QUESTION
          How old was she?                                     | CLOSED_QUESTION
          What happened to your grandmother?                   | FOLLOW_UP
          You can't stop crying.                               | SIMPLE_REFLECTION
          It sounds like you feel lost and lonely without her. | COMPLEX_REFLECTION
          It will get better, I promise.                       | REASSURANCE
          You'll get through this.                             | REASSURANCE
          I lost my dad two years ago.                         | SELF_DISCLOSURE
          You should take a week off.                          | ADVICE
          Have you tried talking to a therapist?               | ADVICE
          Grief comes in waves for most people after a death.  | INFORMATION
          uh-huh                                               | MINIMAL
          Ok.                                                  | MINIMAL
          """)
  void actsAreNamed(String reply, Act act) {
    assertThat(REPLIES.read(LOSS, reply).acts()).contains(act);
  }

  @Test
  void aQuestionAboutNothingTheySaidIsNoFollowUp() {
    assertThat(REPLIES.read(LOSS, "Do you like pizza?").acts())
        .containsExactly(Act.CLOSED_QUESTION);
  }

  @Test
  void aWarmReplyShowsItsWords() {
    var reply = "I'm so sorry for your loss. Was it sudden? I went to the shop.";
    var reaction = REPLIES.read(LOSS, reply).emotionalReaction();
    assertThat(reaction.level()).isPositive();
    assertThat(reaction.words())
        .isNotEmpty()
        .first()
        .satisfies(extent -> assertThat(extent.in(reply)).isEqualTo("I'm so sorry for your loss."));
  }

  @Test
  void askingWhatTheyFeelExplores() {
    var exploration = REPLIES
        .read(LOSS, "What makes you feel like this? Do you want to talk about it?")
        .exploration();
    assertThat(exploration.level()).isPositive();
  }

  @Test
  void aColdReplyShowsNoMechanism() {
    var reading = REPLIES.read(LOSS, "The bus leaves at nine.");
    assertThat(reading.emotionalReaction().level()).isZero();
    assertThat(reading.exploration().level()).isZero();
    assertThat(reading.emotionalReaction().words()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You're overreacting, get over it.",
        "What did you expect? I told you so.",
        "Others have it worse, stop complaining.",
        "Don't be so dramatic."
      })
  void judgingIsHeard(String reply) {
    var reading = REPLIES.read(LOSS, reply);
    assertThat(reading.judging()).isGreaterThan(.5);
    assertThat(reading.hint()).isEqualTo(Hint.SOFTEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm so sorry. What was she like?",
        "That sounds so hard.",
        "Thank you for telling me, I'm here for you.",
        "You must miss her terribly."
      })
  void kindRepliesAreNotJudging(String reply) {
    assertThat(REPLIES.read(LOSS, reply).judging()).isLessThan(.3);
  }

  @Test
  void whateverYouSayIsNoSneer() {
    var said = "I feel like nobody at work takes me seriously.";
    assertThat(REPLIES
            .read(said, "So whatever you say gets overlooked, and that hurts.")
            .judging())
        .isZero();
    assertThat(REPLIES.read(said, "Whatever.").judging()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Congratulations! What are you looking forward to most? | ACTIVE_CONSTRUCTIVE
          Nice.                                                  | PASSIVE_CONSTRUCTIVE
          Are you sure you can handle the stress?                | ACTIVE_DESTRUCTIVE
          I had soup for lunch.                                  | PASSIVE_DESTRUCTIVE
          Cool. I bought new shoes today.                        | PASSIVE_DESTRUCTIVE
          """)
  void goodNewsIsAnsweredInOneOfFourWays(String reply, GoodNewsResponse response) {
    assertThat(REPLIES.read(NEWS, reply).response()).contains(response);
  }

  @Test
  void withoutGoodNewsThereIsNoAnswerToIt() {
    assertThat(REPLIES.read(LOSS, "Congratulations!").response()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          You should see a doctor.                      | ASK_BEFORE_ADVISING
          Ok.                                           | SAY_MORE
          My dog died last year.                        | RETURN_TO_THEM
          It will get better.                           | FEEL_BEFORE_CONSOLING
          Was it on Sunday morning?                     | OPEN_THE_QUESTION
          I'm so sorry for your loss. What was she like | LEAVE_AS_IS
          """)
  void oneHintNamesTheChangeThatHelpsMost(String reply, Hint hint) {
    assertThat(
            REPLIES.read(LOSS, hint == Hint.LEAVE_AS_IS ? reply + "?" : reply).hint())
        .isEqualTo(hint);
  }

  @Test
  void aLukewarmAnswerToGoodNewsIsHintedAt() {
    assertThat(REPLIES.read(NEWS, "Nice.").hint()).isEqualTo(Hint.CELEBRATE);
    assertThat(REPLIES.read(NEWS, "Congratulations! How did they tell you?").hint())
        .isEqualTo(Hint.LEAVE_AS_IS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "?", "...", "\uD83D", "\uDE00?\uD83D", "\n\n", "[", "a\u0000b", "😂"})
  void anyTextIsAccepted(String text) {
    assertThat(REPLIES.read(text, text).judging()).isBetween(0.0, 1.0);
  }

  @Test
  void aMegabyteIsAccepted() {
    assertThat(REPLIES.read("so sad. ".repeat(125_000), "why? ".repeat(200_000)).acts())
        .isNotEmpty();
  }
}
