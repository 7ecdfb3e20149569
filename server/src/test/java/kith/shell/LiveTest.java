package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
class LiveTest {
  @Autowired
  Given given;

  @Autowired
  Live live;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  TestClock clock;

  @Test
  void anOpenPageHearsTheTopicOnceItIsCommittedAndNotWhenItIsRolledBack() {
    var mia = given.someone("Mia");
    var page = opened(mia);
    transaction.executeWithoutResult(status -> {
      live.tell(mia.id(), "undone");
      status.setRollbackOnly();
    });
    transaction.executeWithoutResult(_ -> live.tell(mia.id(), "circle"));
    await().until(() -> heard(page).contains("data:circle"));
    assertThat(heard(page)).doesNotContain("undone");
  }

  @Test
  void nobodyHearsWhatIsForSomebodyElse() {
    var mia = given.someone("Mia");
    var ben = given.someone("Ben");
    var page = opened(ben);
    transaction.executeWithoutResult(_ -> live.tell(mia.id(), "secret"));
    transaction.executeWithoutResult(_ -> live.tell(ben.id(), "circle"));
    await().until(() -> heard(page).contains("data:circle"));
    assertThat(heard(page)).doesNotContain("secret");
  }

  @Test
  void theStreamEndsWithTheSessionAndTellsNothingAfterwards() {
    var mia = given.someone("Mia");
    var page = opened(mia);
    mia.browser().post("/sign-out");
    transaction.executeWithoutResult(_ -> live.tell(mia.id(), "circle"));
    await()
        .untilAsserted(() -> assertThat(page.getMvcResult().getAsyncResult(0)).isNull());
    assertThat(heard(page)).doesNotContain("circle");
  }

  @Test
  void theStreamEndsAsSoonAsKithStops() {
    var page = opened(given.someone("Mia"));
    live.stop();
    try {
      await()
          .untilAsserted(() -> assertThat(page.getMvcResult().getAsyncResult(0)).isNull());
      var late = given.someone("Ben").browser().open("/live");
      await()
          .untilAsserted(() -> assertThat(late.getMvcResult().getAsyncResult(0)).isNull());
    } finally {
      live.start();
    }
  }

  @Test
  void anOpenPageDoesNotProlongTheSession() {
    var mia = given.someone("Mia").browser();
    clock.advance(Duration.ofHours(11));
    mia.open("/live");
    clock.advance(Duration.ofHours(2));
    assertThat(mia.get("/")).hasStatus3xxRedirection();
  }

  @Test
  void whatWasToldWhileThePageWasLoadingIsHeardFirst() {
    var mia = given.someone("Mia");
    var early = opened(mia);
    tellAndAwait(mia, "before", early);
    clock.advance(Duration.ofSeconds(10));
    tellAndAwait(mia, "circle", early);
    clock.advance(Duration.ofSeconds(1));
    var late = opened(mia, "/live?age=2000");
    await().until(() -> heard(late).contains("data:circle"));
    assertThat(heard(late)).doesNotContain("before");
  }

  @Test
  void whoWasAwayForLongLooksEverythingUpAnew() {
    var mia = given.someone("Mia");
    var page = opened(mia, "/live?age=" + Duration.ofDays(1).toMillis());
    await().until(() -> heard(page).contains("data:*"));
  }

  private void tellAndAwait(Given.Someone someone, String topic, MvcTestResult page) {
    transaction.executeWithoutResult(_ -> live.tell(someone.id(), topic));
    await().until(() -> heard(page).contains("data:" + topic));
  }

  private MvcTestResult opened(Given.Someone someone) {
    return opened(someone, "/live");
  }

  private MvcTestResult opened(Given.Someone someone, String path) {
    var page = someone.browser().open(path);
    await().until(() -> heard(page).contains(":kith"));
    return page;
  }

  private static String heard(MvcTestResult page) {
    try {
      return page.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
