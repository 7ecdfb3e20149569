package kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@InBrowser
class FeelingsTour {
  private static final int MOST_STEPS = 40;
  private static final String FOCUSED = "document.activeElement?.getAttribute('name') ?? ''";

  @Test
  void howIFeelIsSaidInThreeTapsOrWithTheKeyboardAlone(Tab tab) {
    tab.signUp("Mia", "mia@example.org").open("/people");
    tab.field("name").fill("Ana");
    tab.field("name").press("Enter");
    threeTaps(tab);
    aWordTickedWhileOthersComeStaysTicked(tab);
    theKeyboardAlone(tab);
    aSentenceOffersItsWords(tab);
    itIsToldInMyOwnWords(tab);
    tab.open("/feelings/history").mustBeAccessible().photograph("feelings-history-told");
    tab.open("/settings");
    tab.page().locator("#feelings details:not(.why) > summary").click();
    tab.mustBeAccessible().photograph("feelings-hours");
  }

  private static void threeTaps(Tab tab) {
    tab.open("/feelings").mustBeAccessible();
    tab.page().locator("[name='at'][value='3,-3']").click();
    tab.page().locator("#feel-words [value='calm']").click();
    tab.mustBeAccessible().photograph("feelings-words");
    tab.page().locator("main button.primary").click();
    assertThat(tab.page().locator(".feel-said")).hasText("calm");
    tab.mustBeAccessible().photograph("feelings-one");
  }

  private static void aWordTickedWhileOthersComeStaysTicked(Tab tab) {
    tab.open("/feelings");
    tab.page().locator("[name='at'][value='3,-3']").click();
    var calm = tab.page().locator("#feel-words [value='calm']");
    assertThat(calm).isVisible();
    var held = new CompletableFuture<Route>();
    tab.page().route("**/feelings/words*", held::complete);
    tab.page()
        .waitForRequest(
            "**/feelings/words*",
            () -> tab.page().locator("[name='at'][value='-3,3']").click());
    calm.check();
    held.join().resume();
    assertThat(tab.page().locator("#feel-words [value='frustrated']")).isVisible();
    assertThat(calm).isChecked();
    tab.page().unroute("**/feelings/words*");
  }

  private static void theKeyboardAlone(Tab tab) {
    tab.open("/feelings");
    var keyboard = tab.page().keyboard();
    for (var step = 0; step < MOST_STEPS && !"at".equals(tab.page().evaluate(FOCUSED)); step++) {
      keyboard.press("Tab");
    }
    keyboard.press("ArrowRight");
    keyboard.press("ArrowDown");
    assertThat(tab.page().locator("[name='at'][value='-3,3']")).isChecked();
    keyboard.press("ArrowLeft");
    keyboard.press("ArrowLeft");
    assertThat(tab.page().locator("[name='at'][value='-5,3']")).isChecked();
    keyboard.press("ArrowRight");
    assertThat(tab.page().locator("[name='at'][value='-3,3']")).isChecked();
    assertThat(tab.page().locator("#feel-words [value='frustrated']")).isVisible();
    keyboard.press("Tab");
    assertThat(tab.page().evaluate(FOCUSED)).isEqualTo("word");
    keyboard.press("Space");
    keyboard.press("Enter");
    assertThat(tab.page().locator(".feel-said")).isVisible();
  }

  private static void aSentenceOffersItsWords(Tab tab) {
    tab.open("/feelings");
    tab.field("sentence").pressSequentially("I feel so lonely since she left.");
    var offered = tab.page().locator("#feel-proposed [value='lonely']");
    assertThat(offered).not().isChecked();
    offered.check();
    tab.page().locator("main details.fold > summary").click();
    tab.page().getByText("Ana").first().click();
    tab.mustBeAccessible().photograph("feelings-proposed");
    tab.page().locator("main button.primary").click();
    assertThat(tab.page().locator(".feel-said")).hasText("lonely");
  }

  private static void itIsToldInMyOwnWords(Tab tab) {
    tab.page().locator("form[action$='/telling'] button").click();
    tab.field("words").fill("Will you come over?");
    tab.mustBeAccessible().photograph("feelings-telling");
    tab.page().locator("button[value='call']").click();
    assertThat(tab.page().locator("#toasts")).containsText("Kept as a moment.");
  }
}
