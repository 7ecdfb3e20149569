package kith.feelings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class RemindersTest extends MiaChecksIn {
  @Autowired
  TestClock clock;

  @Test
  void atTheHourIChoseTodayAsksOnceUntilICheckIn() {
    assertThat(mia.get("/")).bodyText().doesNotContain("You wished to be asked");
    mia.put("/feelings/reminders", "hour", "9", "hour", "20", "hour", "77");
    assertThat(mia.get("/settings")).bodyText().contains("value=\"20\" checked");
    assertThat(mia.get("/")).bodyText().contains("You wished to be asked");
    assertThat(mia.delete("/feelings/reminders/today")).hasStatus(303);
    assertThat(mia.get("/")).bodyText().doesNotContain("You wished to be asked");
    clock.advance(Duration.ofHours(10));
    assertThat(mia.get("/")).bodyText().contains("You wished to be asked");
    mia.post("/feelings", "word", "tired");
    assertThat(mia.get("/")).bodyText().doesNotContain("You wished to be asked");
  }
}
