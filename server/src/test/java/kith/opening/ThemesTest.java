package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import kith.testing.BetweenTwo;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;

/** What is not for the two of them. */
@KithTest
class ThemesTest extends BetweenTwo {
  @Test
  void aThemeIsLeftOutAndOfferedAgainAndItsStateIsToldApartFromItsAct() {
    var with = "/opening/with/" + bensPerson;
    assertThat(mia.browser().get(with))
        .bodyText()
        .contains("Leave it out")
        .doesNotContain("left out<", "Offer it again");
    mia.browser().put(with + "/not-for-us", "theme", "money", "not", "true");
    assertThat(mia.browser().get(with))
        .bodyText()
        .containsOnlyOnce(">left out<")
        .containsOnlyOnce("Offer it again");
    mia.browser().put(with + "/not-for-us", "theme", "money", "not", "false");
    assertThat(mia.browser().get(with)).bodyText().doesNotContain(">left out<");
  }
}
