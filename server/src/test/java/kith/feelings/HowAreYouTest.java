package kith.feelings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One asks the other how they are. */
@KithTest
class HowAreYouTest extends MiaFeels {
  @Autowired
  TestClock clock;

  @Test
  void askedHowIAmIAnswerWithACheckInShownOnce() {
    ben.browser().post("/feelings/asks/" + mia.id());
    assertThat(mia.browser().get("/")).bodyText().contains("Benny asks: how are you?");
    assertThat(mia.browser().get("/circle")).bodyText().contains("Benny asks: how are you?");
    assertThat(mia.browser().get("/feelings?for=" + ben.id()))
        .bodyText()
        .contains("Show this to Benny");
    mia.browser().post("/feelings", "word", "weary", "share", ben.id().toString());
    assertThat(ben.browser().get("/feelings/shared")).bodyText().contains("weary");
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("how are you?");
    mia.browser().post("/feelings", "word", "bored");
    assertThat(ben.browser().get("/feelings/shared")).bodyText().doesNotContain("bored");
  }

  @Test
  void leavingItLooksLikeNothingAndTheSameDayNobodyIsAskedTwice() {
    var asked = ben.browser().post("/feelings/asks/" + mia.id());
    var before = main(ben.browser().get("/feelings/shared"));
    mia.browser().delete("/feelings/asks/" + ben.id());
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("how are you?");
    var again = ben.browser().post("/feelings/asks/" + mia.id());
    assertThat(again).hasStatus(asked.getResponse().getStatus());
    assertThat(main(ben.browser().get("/feelings/shared"))).isEqualTo(before);
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("how are you?");
    clock.advance(Duration.ofHours(25));
    signedIn(ben).post("/feelings/asks/" + mia.id());
    assertThat(signedIn(mia).get("/")).bodyText().contains("how are you?");
    clock.advance(Duration.ofDays(4));
    assertThat(signedIn(mia).get("/")).bodyText().doesNotContain("how are you?");
  }
}
