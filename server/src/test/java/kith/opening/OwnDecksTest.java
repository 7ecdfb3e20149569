package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import kith.circle.TestCircle;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class OwnDecksTest {
  private static final String HEAD =
      "{\"kith\":\"deck\",\"version\":1,\"name\":\"Mine\",\"language\":\"en\",";
  private static final String ONE = "\"prompts\":[{\"ask\":\"Why?\",\"depth\":1}]}";

  @Autowired
  Given given;

  @Autowired
  TestCircle circles;

  @Autowired
  OwnDecks decks;

  Given.Someone mia;
  Given.Someone ben;
  PersonId bensPerson;

  @BeforeEach
  void connected() {
    mia = given.someone("Mia");
    ben = given.someone("Ben");
    bensPerson = circles.connect(mia, "Benny", ben, "Mia");
  }

  @Test
  void aQuestionOfMyOwnIsPutToSomebodyLikeAnyOther() {
    var deck = deck();
    add(deck, "What did <we> never say?", "2");
    var with = "/opening/with/" + bensPerson + "?deck=" + deck;
    assertThat(mia.browser().get(with)).bodyText().doesNotContain("never say");
    mia.browser().put("/opening/with/" + bensPerson + "/ladder", "deepest", "2");
    assertThat(mia.browser().get(with)).bodyText().doesNotContain("never say");
    var back = circles.personOf(ben, mia);
    ben.browser().put("/opening/with/" + back + "/ladder", "deepest", "2");
    assertThat(mia.browser().get(with))
        .bodyText()
        .contains("What did &lt;we&gt; never say?", "lang=\"de\"");

    var prompt = decks.prompts(mia.id(), deck).getFirst().id().toString();
    var made =
        mia.browser().post("/opening/exchanges", "prompt", prompt, "person", bensPerson.toString());
    var path = "/opening/exchanges/" + Routes.madeAt(made).getFirst();
    assertThat(ben.browser().get(path)).bodyText().contains("never say?");
    ben.browser().delete("/circle/" + mia.id());
    assertThat(ben.browser().get(path))
        .bodyText()
        .contains("no longer shown to you")
        .doesNotContain("never say");
    assertThat(ben.browser().post("/opening/taken", "prompt", prompt, "person", back.toString()))
        .hasStatus(404);
  }

  @Test
  void aQuestionIsEditedRemovedAndTakenBack() {
    var deck = deck();
    add(deck, "What is new?", "1");
    var id = decks.prompts(mia.id(), deck).getFirst().id();
    var changed = new String[] {
      "ask", "What is old?", "then", "Since when?", "theme", "joys", "depth", "1", "version", "1"
    };
    assertThat(mia.browser().put("/opening/prompts/" + id, changed)).hasStatus(303);
    assertThat(mia.browser().put("/opening/prompts/" + id, changed))
        .hasStatus(409)
        .bodyText()
        .contains("changed meanwhile", "What is old?");
    mia.browser().delete("/opening/prompts/" + id);
    var gone = mia.browser().get("/opening/decks/" + deck);
    assertThat(gone).bodyText().doesNotContain("What is old?");
    mia.browser().post("/undo/" + Given.found("/undo/([0-9a-f-]{36})", gone));
    assertThat(mia.browser().get("/opening/decks/" + deck)).bodyText().contains("What is old?");
  }

  @Test
  void myDecksAndTheirQuestionsAreFound() {
    add(deck(), "Which rhubarb was the best?", "1");
    assertThat(mia.browser().get("/search?q=rhubarb"))
        .bodyText()
        .contains("<mark>rhubarb</mark>", "A question of yours");
    assertThat(mia.browser().get("/search?q=uns")).bodyText().contains("A deck of yours");
    assertThat(ben.browser().get("/search?q=rhubarb")).bodyText().doesNotContain("A question of");
  }

  @Test
  void aRemovedDeckComesBackWithItsQuestions() {
    var deck = deck();
    add(deck, "What is new?", "1");
    mia.browser().delete("/opening/decks/" + deck);
    var gone = mia.browser().get("/opening/decks");
    assertThat(gone).bodyText().doesNotContain("Für uns");
    mia.browser().post("/undo/" + Given.found("/undo/([0-9a-f-]{36})", gone));
    assertThat(mia.browser().get("/opening/decks/" + deck)).bodyText().contains("What is new?");
  }

  @Test
  void aDeckThatIsHandedOnArrivesAsItWas() throws UnsupportedEncodingException {
    var deck = deck();
    add(deck, "Was \"nie\" <gesagt> wurde?", "3");
    var file = mia.browser().get("/opening/decks/" + deck + "/file");
    assertThat(file).hasContentType("application/json");
    assertThat(file.getResponse().getHeader("Content-Disposition"))
        .startsWith("attachment;")
        .contains("kith-deck.json");
    var made =
        ben.browser().post("/opening/decks/file", "file", file.getResponse().getContentAsString());
    var theirs = Routes.madeAt(made).getFirst();
    assertThat(ben.browser().get("/opening/decks/" + theirs + "/file"))
        .bodyText()
        .isEqualTo(file.getResponse().getContentAsString());
    assertThat(mia.browser().get("/opening/decks/" + theirs)).hasStatus(404);
  }

  @Test
  void whatAFileRepeatsIsTakenOnceAndAThemeOfANewerKithIsSomethingElse() {
    var file = HEAD
        + "\"prompts\":[{\"ask\":\" Why?"
        + " \",\"depth\":2,\"theme\":\"stars\",\"new\":1},{\"ask\":\"Why?\",\"depth\":1}]}";
    var made = ben.browser().post("/opening/decks/file", "file", file);
    var deck = UUID.fromString(Routes.madeAt(made).getFirst());
    assertThat(decks.prompts(ben.id(), deck))
        .extracting(OwnPrompt::words)
        .containsExactly(new OwnPrompt.Words("Why?", null, Prompt.OTHER, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "[]",
        "{\"kith\":\"deck\"}",
        "{\"kith\":\"deck\",\"version\":2,\"name\":\"Mine\",\"language\":\"en\"," + ONE,
        "{\"kith\":\"deck\",\"version\":1,\"name\":\"\",\"language\":\"en\"," + ONE,
        "{\"kith\":\"deck\",\"version\":1,\"name\":\"Mine\",\"language\":\"not a tag\"," + ONE,
        "{\"kith\":\"deck\",\"version\":1,\"name\":\"two\\nlines\",\"language\":\"en\"," + ONE,
        HEAD + ONE + "{}",
        HEAD + "\"kith\":\"deck\"," + ONE,
        HEAD + "\"prompts\":[]}",
        HEAD + "\"prompts\":[{\"ask\":\"Why?\"}]}",
        HEAD + "\"prompts\":[{\"ask\":\"Why?\",\"depth\":4}]}",
        HEAD + "\"prompts\":[{\"ask\":\"Why?\",\"depth\":\"1\"}]}",
        HEAD + "\"prompts\":[{\"ask\":7,\"depth\":1}]}",
        HEAD + "\"prompts\":[{\"ask\":\"Why?\",\"then\":[],\"depth\":1}]}",
        HEAD + "\"prompts\":[{\"ask\":\"Why\\u202e?\",\"depth\":1}]}",
        HEAD + "\"prompts\":[{\"ask\":\"Why\\u0000?\",\"depth\":1}]}",
        HEAD + "\"prompts\":[\"Why?\"]}",
        HEAD + "\"x\":[[[[[[1]]]]]]," + ONE,
      })
  void nothingIsTakenOfAFileThatIsNotAsItShouldBe(String file) {
    assertThat(ben.browser().post("/opening/decks/file", "file", file)).hasStatus(422);
    assertThat(decks.all(ben.id())).isEmpty();
  }

  @Test
  void aFileThatIsTooLongIsNotTaken() {
    var many = HEAD + "\"prompts\":[" + "{\"ask\":\"Why?\",\"depth\":1},".repeat(500)
        + "{\"ask\":\"Why not?\",\"depth\":1}]}";
    assertThat(ben.browser().post("/opening/decks/file", "file", many))
        .hasStatus(422)
        .bodyText()
        .contains("at most 500 questions");
    var long1 = HEAD + "\"x\":\"" + "y".repeat(DeckFiles.LONGEST) + "\"," + ONE;
    assertThat(ben.browser().post("/opening/decks/file", "file", long1)).hasStatus(422);
    var line = HEAD + "\"prompts\":[{\"ask\":\"" + "y".repeat(201) + "\",\"depth\":1}]}";
    assertThat(ben.browser().post("/opening/decks/file", "file", line))
        .hasStatus(422)
        .bodyText()
        .contains("Question 1 is not as it should be");
    assertThat(decks.all(ben.id())).isEmpty();
  }

  private UUID deck() {
    var made = mia.browser().post("/opening/decks", "name", "Für uns", "language", "de");
    return UUID.fromString(Routes.madeAt(made).getFirst());
  }

  private void add(UUID deck, String ask, String depth) {
    assertThat(mia.browser()
            .post(
                "/opening/decks/" + deck + "/prompts",
                "ask",
                ask,
                "theme",
                "other",
                "depth",
                depth))
        .hasStatus(303);
  }
}
