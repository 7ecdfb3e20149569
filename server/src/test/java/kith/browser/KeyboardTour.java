package kith.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class KeyboardTour {
  private static final int MOST_STEPS = 60;
  private static final String FOCUSED =
      "(document.activeElement?.getAttribute('name') ?? document.activeElement?.className ?? '')";

  @Test
  void signingUpNeedsTheKeyboardAlone(Tab tab) {
    tab.open("/sign-up");
    type(tab, "name", "Mia");
    type(tab, "email", "mia@example.org");
    type(tab, "password", Tab.PASSWORD);
    if (tab.field("zone").inputValue().isEmpty()) {
      type(tab, "zone", "Europe/Berlin");
    }
    tab.page().keyboard().press("Enter");
    tab.page().waitForURL(url -> !url.contains("/sign-up"));
    theFirstStopLeadsPastTheFrame(tab);
  }

  private static void theFirstStopLeadsPastTheFrame(Tab tab) {
    tab.open("/");
    tab.page().keyboard().press("Tab");
    assertThat(tab.page().evaluate(FOCUSED)).isEqualTo("skip");
    tab.page().keyboard().press("Enter");
    assertThat(tab.page().evaluate("document.activeElement.id")).isEqualTo("main");
  }

  private static void type(Tab tab, String field, String text) {
    for (var step = 0; step < MOST_STEPS && !field.equals(tab.page().evaluate(FOCUSED)); step++) {
      tab.page().keyboard().press("Tab");
    }
    assertThat(tab.page().evaluate(FOCUSED)).isEqualTo(field);
    tab.page().keyboard().type(text);
  }
}
