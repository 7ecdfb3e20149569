package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import kith.circle.TestCircle;
import kith.testing.Given;
import kith.testing.Html;
import kith.testing.KithTest;
import kith.testing.Routes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a guest's open page hears: that its one question changed for all to see, and nothing else. */
@KithTest
class GuestLiveTest extends AskedByLink {
  private static final String TOLD = "data:exchange";

  @Autowired
  TestCircle circles;

  @Test
  void theRevealIsHeardAndNothingThatNobodyMaySee() {
    var guest = given.visitor();
    guest.post(answer, "answer", "the pantry", "name", "Mama");
    var page = opened();
    guest.post(answer, "answer", "the pantry, and its smell");
    revealedWithBen();
    assertThat(Html.text(page)).doesNotContain("data");
    mia.browser().put(exchange + "/answer", "answer", "the attic");
    await().until(() -> Html.text(page).contains(TOLD));
    assertThat(Html.text(page)).containsOnlyOnce("data").doesNotContain("attic", "pantry");
  }

  @Test
  void aPageThatShowsItAlreadyIsLeftAlone() {
    var guest = given.visitor();
    var seen = Given.found("(\\?seen=[0-9a-f]+)", guest.get(answer));
    assertThat(guest.refresh(answer + seen)).hasStatus(204);
    guest.post(answer, "answer", "the pantry");
    assertThat(guest.refresh(answer + seen)).hasStatusOk().bodyText().contains("the pantry");
  }

  @Test
  void theStreamEndsWithTheLink() {
    var page = opened();
    var id = Given.found("/circle/guests/([0-9a-f-]{36})", mia.browser().get("/circle"));
    mia.browser().delete("/circle/guests/" + id);
    mia.browser().delete(exchange);
    await()
        .untilAsserted(() -> assertThat(page.getMvcResult().getAsyncResult(0)).isNull());
    assertThat(Html.text(page)).doesNotContain("data");
    assertThat(given.visitor().get(answer + "/live")).hasStatus(404);
  }

  private void revealedWithBen() {
    var ben = given.someone("Ben");
    var person = circles.connect(mia, "Benny", ben, "Mia");
    var made = mia.browser()
        .post("/opening/exchanges", "prompt", "childhood-2", "person", person.toString());
    var path = "/opening/exchanges/" + Routes.madeAt(made).getFirst();
    mia.browser().put(path + "/answer", "answer", "a song");
    ben.browser().put(path + "/answer", "answer", "a film");
    assertThat(mia.browser().get(path)).bodyText().contains("a song", "a film");
  }

  private MvcTestResult opened() {
    var page = given.visitor().open(answer + "/live");
    await().until(() -> Html.text(page).contains(":kith"));
    return page;
  }
}
