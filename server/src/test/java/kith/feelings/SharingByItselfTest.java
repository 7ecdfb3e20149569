package kith.feelings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shown to somebody by itself, until I end it or am silent. */
@KithTest
class SharingByItselfTest extends MiaFeels {
  @Autowired
  Standings standings;

  @Autowired
  TestClock clock;

  @Test
  void whatIsSharedByItselfIsOfThatQuadrantAndOfTheDay() {
    mia.browser().put("/feelings/sharing/" + ben.id(), "quadrant", "heavy");
    lonely();
    assertThat(ben.browser().get("/feelings/shared")).bodyText().contains("lonely");
    mia.browser().post("/feelings", "word", "glad");
    mia.browser().post("/feelings", "word", "sad", "on", "2026-11-20");
    assertThat(ben.browser().get("/feelings/shared"))
        .bodyText()
        .doesNotContain("glad")
        .doesNotContainPattern("\\bsad\\b");
  }

  @Test
  void whatIsSharedByItselfIsHiddenAgainWhenItIsChangedToAnotherQuadrant() {
    standings.set(mia.id(), ben.id(), Set.of(Quadrant.HEAVY));
    var id = lonely();
    assertThat(ben.browser().get(received(id))).hasStatusOk();
    mia.browser().put("/feelings/" + id, "version", "1", "at", "3,3", "word", "glad");
    assertThat(ben.browser().get(received(id))).hasStatus(404);
  }

  @Test
  void afterNinetyDaysIAmAskedAgainAndSilenceEndsIt() {
    standings.set(mia.id(), ben.id(), Set.of(Quadrant.HEAVY));
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("by itself ends");
    clock.advance(Duration.ofDays(88));
    assertThat(signedIn(mia).get("/")).bodyText().contains("What you show Benny by itself ends on");
    standings.renew(mia.id(), ben.id());
    assertThat(signedIn(mia).get("/")).bodyText().doesNotContain("by itself ends");
    clock.advance(Duration.ofDays(91));
    var id = lonely();
    assertThat(signedIn(ben).get(received(id))).hasStatus(404);
    assertThat(signedIn(mia).get("/feelings/sharing")).bodyText().contains("Ended on");
  }

  @Test
  void whatGoesOutByItselfAndWhatIAnsweredIsInTheListAndCanBeTakenBack() {
    standings.set(mia.id(), ben.id(), Set.of(Quadrant.HEAVY));
    var list = "/circle/shared";
    assertThat(mia.browser().get(list))
        .bodyText()
        .contains("by themselves: unpleasant, little energy", "with Benny");
    mia.browser().delete("/feelings/sharing/" + ben.id());
    assertThat(mia.browser().get(list)).bodyText().doesNotContain("by themselves");
    var id = lonely();
    share(id);
    ben.browser().put(received(id) + "/replies", "kind", "sentence", "sentence", "Come over?");
    assertThat(ben.browser().get(list)).bodyText().contains("Come over?", "with Mia from school");
    ben.browser().delete(received(id) + "/replies", "kind", "sentence");
    assertThat(ben.browser().get(list)).bodyText().doesNotContain("Come over?");
    assertThat(mia.browser().get("/feelings/" + id)).bodyText().doesNotContain("Come over?");
  }
}
