package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kith.platform.Choices;
import kith.shell.Say;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.text.Act;
import kith.text.Hint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@KithTest
class MirrorTest {
  private static final String SAID = "My thesis was refused again.";
  private static final String REPLY = "You should start earlier.";

  @Autowired
  Given given;

  @Autowired
  Mirror mirror;

  @Autowired
  Listening listening;

  @Autowired
  MessageSource messages;

  Given.Someone mia;

  @BeforeEach
  void mia() {
    mia = given.someone("Mia");
  }

  @Test
  void anAnswerIsShownWithTheWordsThatShowItAndOneHint() {
    assertThat(given
            .someone("Mia")
            .browser()
            .post(
                "/mirror",
                "said",
                "I failed the exam again.",
                "reply",
                "You should <just> study more."))
        .hasStatusOk()
        .bodyText()
        .contains("You answered with advice before asking anything.", "advice", "&lt;just&gt;");
  }

  @Test
  void everyHintHasItsWords() {
    var say = new Say(messages, java.util.Locale.ENGLISH);
    assertThat(Arrays.stream(Hint.values()))
        .allSatisfy(hint ->
            assertThat(say.text("listening.mirror.hint." + Choices.name(hint))).isNotBlank());
  }

  @Test
  void anEmptyAnswerIsRefusedAndWhatTheySaidStays() {
    assertThat(given.someone("Mia").browser().post("/mirror", "said", "I failed.", "reply", " "))
        .hasStatus(422)
        .bodyText()
        .contains("I failed.", "Please write something here.");
  }

  @Test
  void nothingIsStoredUnlessIKeepIt() {
    mia.browser().post("/mirror", "said", SAID, "reply", REPLY);
    assertThat(mirror.kept(mia.id())).isEmpty();
    assertThat(mia.browser().get("/search?q=thesis")).bodyText().contains("Nothing found");
    keep();
    assertThat(mirror.kept(mia.id()))
        .singleElement()
        .satisfies(kept -> assertThat(kept.corrected()).isNull());
    assertThat(mia.browser().get("/mirror")).bodyText().contains("Answers you kept", SAID);
    assertThat(mia.browser().get("/search?q=thesis")).bodyText().contains("/mirror/kept/");
  }

  @Test
  void aReadingIsCorrectedAndTheCorrectionIsMine() {
    keep("reaction", "2", "interpretation", "0", "exploration", "0", "act", "reassurance");
    var kept = mirror.kept(mia.id()).getFirst();
    assertThat(kept.seen().reaction().level()).isNotEqualTo(2);
    assertThat(kept.now().reaction().level()).isEqualTo(2);
    assertThat(kept.now().acts()).containsExactly(Act.REASSURANCE);
    var page = "/mirror/kept/" + kept.id();
    assertThat(mia.browser().get(page)).bodyText().contains("clearly", "Kith read: ", SAID, REPLY);
    mia.browser().put(page, "reaction", "1", "interpretation", "0", "exploration", "0");
    assertThat(mirror.get(mia.id(), kept.id()).now().acts()).isEmpty();
    assertThat(given.someone("Tom").browser().get("/mirror")).bodyText().doesNotContain(SAID);
  }

  @Test
  void aKeptAnswerIsDeletedAndComesBackWithUndo() throws Exception {
    keep();
    mia.browser().delete("/mirror/kept/" + mirror.kept(mia.id()).getFirst().id());
    assertThat(mirror.kept(mia.id())).isEmpty();
    var undo = Pattern.compile("/undo/[0-9a-f-]{36}")
        .matcher(mia.browser().get("/mirror").getResponse().getContentAsString());
    assertThat(undo.find()).isTrue();
    mia.browser().post(undo.group());
    assertThat(mirror.kept(mia.id())).hasSize(1);
  }

  @Test
  void helpStandsBesideWhatTheySayToo() {
    assertThat(mia.browser().post("/mirror", "said", "I want to kill myself.", "reply", "Tell me."))
        .bodyText()
        .contains("href=\"/someone\"", "112");
  }

  private void keep(String... corrections) {
    var fields = new ArrayList<>(List.of("said", SAID, "reply", REPLY));
    fields.addAll(List.of(corrections));
    assertThat(mia.browser().post("/mirror/kept", fields.toArray(String[]::new)))
        .hasStatus3xxRedirection();
  }

  @Test
  void aCueOfCrisisShowsHelpBesideTheNote() {
    mia.browser().post("/notes", "text", "Long evening. I want to kill myself.");
    var note = listening.waiting(mia.id()).getFirst().id();
    assertThat(mia.browser().get("/notes/" + note + "/proposals"))
        .bodyText()
        .contains("That sounds very heavy to carry.", "href=\"/someone\"");
    assertThat(mia.browser().get("/notes/" + note))
        .bodyText()
        .contains("That sounds very heavy to carry.");
  }

  @Test
  void homeworkThatKillsMeIsNoCue() {
    mia.browser().post("/notes", "text", "This homework is killing me.");
    var note = listening.waiting(mia.id()).getFirst().id();
    assertThat(mia.browser().get("/notes/" + note + "/proposals"))
        .bodyText()
        .doesNotContain("That sounds very heavy to carry.");
  }
}
