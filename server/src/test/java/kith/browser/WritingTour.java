package kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class WritingTour {
  @Test
  void aNoteIsWrittenAndKeptAMomentLoggedAndAnAnswerHeldUpToTheMirror(Tab tab) {
    tab.signUp("Mia", "mia@example.org").open("/people");
    tab.field("name").fill("Maya Berg");
    tab.field("name").press("Enter");
    assertThat(tab.page().locator(".people")).containsText("Maya Berg");
    tab.open("/");
    var keyboard = tab.page().keyboard();
    tab.field("text").focus();
    keyboard.type("Coffee with @ber");
    assertThat(tab.page().locator(".mentions [aria-selected=true]")).hasText("Maya Berg");
    tab.mustBeAccessible().photograph("mentions");
    keyboard.press("Enter");
    assertThat(tab.field("text")).hasValue("Coffee with @Maya Berg");
    assertThat(tab.page().locator(".mentions")).hasCount(0);
    keyboard.type(". Her sister Lena is visiting next week. I promised to call her.");
    keyboard.press("Control+Enter");
    assertThat(tab.page().locator("#note-box"))
        .containsText("Remember Lena as sister of Maya Berg");
    tab.mustBeAccessible().photograph("proposals-relatives");
    keyboard.press("Enter");
    assertThat(tab.page().locator("#toasts")).containsText("Kept.");
    twoTapsLogACall(tab);
    anAnswerIsCorrectedAndKept(tab);
  }

  private static void twoTapsLogACall(Tab tab) {
    tab.page().locator(".two-taps summary").getByText("A call").click();
    tab.mustBeAccessible().photograph("two-taps");
    tab.page().locator(".two-taps details[open] button").getByText("Maya Berg").click();
    assertThat(tab.page().locator("#toasts")).containsText("Noted for today.");
  }

  private static void anAnswerIsCorrectedAndKept(Tab tab) {
    tab.open("/mirror");
    tab.field("said").first().fill("I did not get the flat. I feel so stupid.");
    tab.field("reply").first().fill("Oh no. What happened when you called them?");
    tab.page().getByText("Look").click();
    tab.page().getByText("I see it otherwise").click();
    tab.field("interpretation").selectOption("2");
    tab.mustBeAccessible().photograph("mirror-correcting");
    tab.page().getByText("Keep this answer").click();
    assertThat(tab.page().locator("main")).containsText("Kith read: ");
    tab.mustBeAccessible().photograph("mirror-kept");
  }
}
