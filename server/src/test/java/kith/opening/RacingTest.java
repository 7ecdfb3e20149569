package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kith.moments.Kind;
import kith.moments.Moment;
import kith.moments.Moments;
import kith.platform.PersonId;
import kith.testing.AtOnce;
import kith.testing.Given.Someone;
import kith.testing.KithTest;
import kith.testing.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests that come at the same moment, as from two devices, a doubled click, or a connection that tries again. */
@KithTest
class RacingTest extends MiaAsksBen {
  @Autowired
  Moments moments;

  @Autowired
  Exchanges exchanges;

  PersonId miasPerson;

  @BeforeEach
  void miaAsBenKnowsHer() {
    miasPerson = circles.personOf(ben, mia);
  }

  @RepeatedTest(3)
  void bothAnswerAtOnceAndItIsRevealedOnce() throws Exception {
    var path = proposed();
    atOnce(
        () -> mia.browser()
            .put(path + "/answer", "answer", "the attic")
            .getResponse()
            .getStatus(),
        () -> ben.browser()
            .put(path + "/answer", "answer", "the cellar")
            .getResponse()
            .getStatus());
    assertThat(mia.browser().get(path)).bodyText().contains("the attic", "the cellar");
    assertThat(ben.browser().get(path)).bodyText().contains("the attic", "the cellar");
    assertThat(openings(mia, bensPerson)).hasSize(1);
    assertThat(openings(ben, miasPerson)).hasSize(1);
  }

  @Test
  void aDoubledAnswerIsOneAnswer() throws Exception {
    var path = proposed();
    ben.browser().put(path + "/answer", "answer", "the cellar");
    var id = new ExchangeId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    List<Callable<Answered>> doubled = new ArrayList<>();
    for (var n = 0; n < 4; n++) {
      doubled.add(() -> exchanges.answer(mia.id(), id, "the attic"));
    }
    assertThat(AtOnce.all(doubled)).hasOnlyElementsOfType(Answered.Revealed.class);
    assertThat(openings(mia, bensPerson)).hasSize(1);
    assertThat(ben.browser().get(path)).bodyText().containsOnlyOnce("the attic");
  }

  @Test
  void aDoubledProposalIsOneExchange() throws Exception {
    var once = UUID.randomUUID().toString();
    Callable<String> propose = () -> Routes.madeAt(mia.browser()
            .post(
                "/opening/exchanges",
                "prompt",
                "childhood-1",
                "person",
                bensPerson.toString(),
                "once",
                once))
        .getFirst();
    var made = AtOnce.all(List.of(propose, propose, propose));
    assertThat(made).containsOnly(made.getFirst());
    assertThat(exchanges.all(ben.id())).hasSize(1);
  }

  @RepeatedTest(3)
  void whoAnswersWhileTheOtherUnlinksShowsNothing() throws Exception {
    var path = proposed();
    ben.browser().put(path + "/answer", "answer", "the cellar");
    atOnce(
        () -> mia.browser()
            .put(path + "/answer", "answer", "the attic")
            .getResponse()
            .getStatus(),
        () -> ben.browser().delete("/circle/" + mia.id()).getResponse().getStatus());
    assertThat(mia.browser().get(path)).bodyText().doesNotContain("the cellar");
    assertThat(ben.browser().get(path)).bodyText().doesNotContain("the attic");
  }

  private List<Moment> openings(Someone someone, PersonId person) {
    return moments.with(someone.id(), person, 10).stream()
        .filter(it -> it.told().kind() == Kind.OPENING)
        .toList();
  }

  @SafeVarargs
  private static void atOnce(Callable<Integer>... acts) throws Exception {
    assertThat(AtOnce.all(List.of(acts))).containsOnly(303);
  }
}
