package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import kith.people.People;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class DraftsTest {
  @Autowired
  Given given;

  @Autowired
  People people;

  Given.Someone mia;
  PersonId tom;

  @BeforeEach
  void somebodyToTell() {
    mia = given.someone("Mia");
    tom = people.add(mia.id(), "Tom", Ring.CLOSE).id();
  }

  @Test
  void whatIWouldLikeToTellWaitsBeforeWeMeetUntilITellIt() {
    var draft = draft("I miss our Thursdays.");
    assertThat(mia.browser().get("/people/" + tom))
        .bodyText()
        .contains("You wanted to tell: I miss our Thursdays.", draft + "/told");
    mia.browser().put(draft + "/told", "back", "/people/" + tom);
    assertThat(mia.browser().get("/people/" + tom)).bodyText().doesNotContain("You wanted to tell");
    mia.browser().put(draft + "/told", "told", "false");
    assertThat(mia.browser().get("/people/" + tom)).bodyText().contains("You wanted to tell");
  }

  @Test
  void sentencesThatMayJudgeAreShownAndNothingElseIsSaidOfThem() {
    var judging = draft("I miss our Thursdays. You are so lazy and you never listen to anybody.");
    assertThat(mia.browser().get(judging))
        .bodyText()
        .contains("<mark>You are so lazy and you never listen to anybody.</mark>")
        .doesNotContain("<mark>I miss our Thursdays.</mark>");
    var kind = draft("I miss our Thursdays.");
    assertThat(mia.browser().get(kind)).bodyText().contains("No sentence of this sounds");
  }

  @Test
  void twoDevicesDoNotOverwriteEachOther() {
    var draft = draft("first");
    mia.browser().put(draft, "words", "second", "version", "1");
    assertThat(mia.browser().put(draft, "words", "third", "version", "1"))
        .hasStatus(409)
        .bodyText()
        .contains("second", "third");
    assertThat(mia.browser().get(draft)).bodyText().contains("second");
  }

  @Test
  void aRemovedDraftComesBackAndAForgottenPersonTakesTheirsAlong() {
    var draft = draft("first words");
    mia.browser().delete(draft);
    var gone = mia.browser().get("/opening/drafts");
    assertThat(gone).bodyText().doesNotContain("first words");
    mia.browser().post("/undo/" + Given.found("/undo/([0-9a-f-]{36})", gone));
    assertThat(mia.browser().get("/search?q=words")).bodyText().contains("<mark>words</mark>");
    people.forget(mia.id(), tom);
    assertThat(mia.browser().get(draft)).hasStatus(404);
  }

  @Test
  void somebodyElsesPersonIsNoChoice() {
    var theirs = people.add(given.someone("Noa").id(), "Ana", Ring.CLOSE).id();
    assertThat(mia.browser().post("/opening/drafts", "words", "hello", "person", theirs.toString()))
        .hasStatus(422);
  }

  private String draft(String words) {
    var made = mia.browser().post("/opening/drafts", "words", words, "person", tom.toString());
    return "/opening/drafts/" + Routes.madeAt(made).getFirst();
  }
}
