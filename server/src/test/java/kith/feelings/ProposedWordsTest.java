package kith.feelings;

import static org.assertj.core.api.Assertions.assertThat;

import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A sentence offers the words that stand in it. */
@KithTest
class ProposedWordsTest extends MiaChecksIn {
  @Autowired
  ProposedWords proposed;

  @Autowired
  Feelings feelings;

  @Test
  void aSentenceIsReadAndItsWordsAreOfferedButNoneIsChosenForMe() {
    var sentence = "I feel so lonely since she left, and I am not angry.";
    var offered = mia.post("/feelings/proposals", "sentence", sentence);
    assertThat(offered)
        .hasStatusOk()
        .bodyText()
        .contains("Your sentence may say", "value=\"lonely\"", "from “lonely”")
        .doesNotContain("checked", "value=\"angry\"");
    var first = mia.post("/feelings", "word", "sad", "sentence", sentence);
    assertThat(first).hasStatusOk().bodyText().contains("value=\"lonely\"", "name=\"offered\"");
    assertThat(feelings.all(me.id())).isEmpty();
    mia.post("/feelings", "word", "sad", "word", "lonely", "sentence", sentence, "offered", "true");
    assertThat(feelings.all(me.id()))
        .singleElement()
        .satisfies(it -> assertThat(it.felt().words()).containsExactly("sad", "lonely"));
  }

  @Test
  void whatIsReadInASentenceRestsOnItsWords() {
    var found = proposed.in("Thank you so much for coming, that was wonderful of you!");
    assertThat(found).anySatisfy(it -> {
      assertThat(it.word().word()).isEqualTo("grateful");
      assertThat(it.evidence()).contains("Thank");
    });
    assertThat(proposed.in("I sat down at the table on a quiet street.")).isEmpty();
  }

  @Test
  void aSentenceThatSpeaksOfDangerShowsHelp() {
    var sentence = "I want to kill myself";
    assertThat(mia.post("/feelings/proposals", "sentence", sentence))
        .bodyText()
        .contains("You need not be alone with it", "/someone");
    var kept = mia.post("/feelings", "word", "empty", "sentence", sentence, "offered", "true");
    assertThat(mia.get(pathOf(kept))).bodyText().contains("You need not be alone with it");
  }
}
