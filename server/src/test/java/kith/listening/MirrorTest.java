package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kith.platform.Choices;
import kith.shell.Say;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.text.Hint;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@KithTest
class MirrorTest {
  @Autowired
  Given given;

  @Autowired
  Listening listening;

  @Autowired
  MessageSource messages;

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
  void aCueOfCrisisShowsHelpBesideTheNote() {
    var mia = given.someone("Mia");
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
    var mia = given.someone("Mia");
    mia.browser().post("/notes", "text", "This homework is killing me.");
    var note = listening.waiting(mia.id()).getFirst().id();
    assertThat(mia.browser().get("/notes/" + note + "/proposals"))
        .bodyText()
        .doesNotContain("That sounds very heavy to carry.");
  }
}
