package kith.demo;

import static org.assertj.core.api.Assertions.assertThat;

import kith.people.People;
import kith.people.Ring;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class DemoTest {
  @Autowired
  Given given;

  @Autowired
  SampleLife life;

  @Autowired
  SampleCircle circle;

  @Autowired
  SampleFeelings feelings;

  @Autowired
  People people;

  private void aFriendHasAnAccountToo(Given.Someone nora) {
    circle.tell(nora.id(), DemoCommand.MAYAS_EMAIL, DemoCommand.MAYAS_PASSWORD);
    assertThat(nora.browser().get("/circle")).bodyText().contains("here as Maya");
    assertThat(nora.browser().get("/circle/shared")).bodyText().contains("with Maya", "with Mum");
    assertThat(nora.browser().get("/opening"))
        .bodyText()
        .contains("Which smell takes you straight back");
    feelings.tell(nora.id());
    assertThat(nora.browser().get("/"))
        .bodyText()
        .contains("Maya shows you how they feel: restless", "Maya answered you");
    var maya = given.visitor();
    maya.post("/sign-in", "email", DemoCommand.MAYAS_EMAIL, "password", DemoCommand.MAYAS_PASSWORD);
    assertThat(maya.get("/opening")).bodyText().contains("answered", "open");
  }

  @Test
  void aYearOfLifeStandsInEveryPartOfTheNotebook() {
    var nora = given.someone("Nora");
    life.tell(nora.id());
    assertThat(people.list(nora.id()))
        .hasSizeGreaterThan(12)
        .anyMatch(it -> it.ring() == Ring.RESTING)
        .anyMatch(it -> !it.lives());
    assertThat(nora.browser().get("/")).hasStatusOk();
    assertThat(nora.browser().get("/upcoming")).hasStatusOk().bodyText().contains("Tom");
    assertThat(nora.browser().get("/search?q=rhubarb")).bodyText().contains("<mark>rhubarb</mark>");
    assertThat(nora.browser().get("/feelings/history")).bodyText().contains("hopeful");
    assertThat(nora.browser().get("/opening/journal")).bodyText().contains("glad he is my brother");
    aFriendHasAnAccountToo(nora);
  }
}
