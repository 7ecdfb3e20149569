package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.Zipped;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of an exchange is in the file when one of its people takes everything out. */
@KithTest
class TakingOutAnswersTest extends MiaAsksBen {
  @Autowired
  OwnDecks decks;

  @Test
  void eachTakesTheirOwnAnswerAndNeverTheOthers() {
    var path = proposed();
    ben.browser().put(path + "/answer", "answer", "a whistle of his");
    assertThat(taken(mia)).contains("childhood").doesNotContain("a whistle of his");
    mia.browser().put(path + "/answer", "answer", "a marble of mine");
    assertThat(mia.browser().get(path)).bodyText().contains("a whistle of his");
    assertThat(taken(mia)).contains("a marble of mine").doesNotContain("a whistle of his");
    assertThat(taken(ben)).contains("a whistle of his").doesNotContain("a marble of mine");
  }

  @Test
  void aQuestionThatTheOtherThoughtOfStaysTheirs() {
    var deck = decks.add(ben.id(), "Winter", "en");
    decks.add(ben.id(), deck, new OwnPrompt.Words("Where do you hide?", null, "other", 1));
    var prompt = decks.prompts(ben.id(), deck).getFirst().id().toString();
    var back = circles.personOf(ben, mia).toString();
    assertThat(ben.browser().post("/opening/exchanges", "prompt", prompt, "person", back))
        .hasStatus3xxRedirection();
    assertThat(taken(ben)).contains("Where do you hide?", "Winter");
    assertThat(taken(mia)).doesNotContain("Where do you hide?", "Winter");
  }

  private static String taken(Given.Someone someone) {
    var answer = someone.browser().post("/settings/taking-out", "taking-password", Given.PASSWORD);
    return String.join("\n", Zipped.in(answer).values());
  }
}
