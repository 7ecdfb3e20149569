package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import kith.people.People;
import kith.people.Ring;
import kith.testing.Given;
import kith.testing.Html;
import kith.testing.KithTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same questions for myself alone, without any script. */
@KithTest
class JournalTest {
  private static final String JOURNAL = "/opening/journal";

  @Autowired
  Given given;

  @Autowired
  Deck deck;

  @Autowired
  Ladder ladder;

  @Autowired
  People people;

  Given.Someone mia;

  @BeforeEach
  void mia() {
    mia = given.someone("Mia");
  }

  @Test
  void itAsksMeSomethingAndAnotherThingOnATap() {
    var first = offered(JOURNAL);
    assertThat(first.depth()).isEqualTo(1);
    assertThat(offered(JOURNAL)).isEqualTo(first);
    var seen = new HashSet<String>();
    var page = JOURNAL;
    for (var turn = 0; turn < 10; turn++) {
      seen.add(offered(page).id());
      page = Html.of(mia.browser().get(page))
          .select("a:contains(Another question)")
          .attr("href");
    }
    assertThat(seen).hasSize(10).contains(first.id());
  }

  @Test
  void itAsksAsDeepAsIChoose() {
    for (var depth = 1; depth <= 3; depth++) {
      assertThat(offered(JOURNAL + "?depth=" + depth + "&theme=").depth()).isEqualTo(depth);
    }
  }

  @Test
  void whatIWriteIsKeptWithItsQuestion() {
    var prompt = offered(JOURNAL);
    mia.browser().post(JOURNAL, "prompt", prompt.id(), "words", "the attic");
    assertThat(Html.of(mia.browser().get(JOURNAL)).select(".card").text())
        .contains(prompt.ask(), "the attic");
  }

  @Test
  void orIWriteFreely() {
    assertThat(mia.browser().get(JOURNAL + "?free=true"))
        .bodyText()
        .contains("What is on my mind?")
        .doesNotContain("name=\"prompt\"");
    assertThat(mia.browser().post(JOURNAL, "free", "true", "words", ""))
        .hasStatus(422)
        .bodyText()
        .contains("What is on my mind?");
  }

  @Test
  void whatIDeclinedDoesNotComeByItselfAndComesWhenINameIt() {
    var ana = people.add(mia.id(), "Ana", Ring.CLOSE).id();
    for (var theme : deck.themes()) {
      if (theme.equals("money")) {
        ladder.setNotForUs(mia.id(), ana, theme, true);
      } else if (!theme.equals("hopes")) {
        mia.browser().put(JOURNAL + "/not-for-me", "theme", theme, "not", "true");
      }
    }
    for (var turn = 0; turn < 20; turn++) {
      assertThat(offered(JOURNAL + "?turn=" + turn).theme()).isEqualTo("hopes");
    }
    assertThat(offered(JOURNAL + "?theme=money").theme()).isEqualTo("money");
    mia.browser().put(JOURNAL + "/not-for-me", "theme", "hopes", "not", "true");
    assertThat(mia.browser().get(JOURNAL)).bodyText().contains("No question fits here");
    mia.browser().put(JOURNAL + "/not-for-me", "theme", "work", "not", "false");
    assertThat(offered(JOURNAL).theme()).isEqualTo("work");
  }

  @Test
  void itAsksNothingThatOnlyTwoCanAnswer() {
    for (var turn = 0; turn < 60; turn++) {
      assertThat(offered(JOURNAL + "?turn=" + turn).theme()).isNotEqualTo("us-two");
    }
  }

  private Prompt offered(String page) {
    var id = Html.of(mia.browser().get(page)).select("[name=prompt]").val();
    return deck.find(id).orElseThrow();
  }
}
