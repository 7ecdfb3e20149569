package kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two browsers: asked how one is, answered with a word, seen at once, and what is said to it. */
@InBrowser
class SharingTour {
  @Test
  void twoShowEachOtherHowTheyFeel(Tab mia, Tab ben) {
    mia.signUp("Mia", "mia@example.org");
    ExchangeTour.addPerson(mia, "Benny");
    ExchangeTour.theyConnectByALink(mia, ben);
    benAsksAndMiasTodayHearsIt(mia, ben);
    miaAnswersWithAWordAndBenSeesItAtOnce(mia, ben);
    whatBenSaysComesToTheCheckIn(mia, ben);
    whatMiaChangesChangesBeforeHisEyes(mia, ben);
    whatMiaTakesBackLeavesHisPageAndHisWordsAreNotLost(mia, ben);
    mia.open("/feelings/sharing");
    mia.page().locator("main [value='bright']").check();
    mia.page().locator("main form:has([value='bright']) button").click();
    mia.mustBeAccessible().photograph("feelings-sharing");
  }

  private static void benAsksAndMiasTodayHearsIt(Tab mia, Tab ben) {
    mia.open("/");
    ben.open("/feelings/shared");
    ben.page().locator("form[action^='/feelings/asks/'] button").click();
    assertThat(ben.page().locator("#toasts")).containsText("Asked.");
    assertThat(mia.page().locator("#today-lines")).containsText("asks: how are you?");
    mia.mustBeAccessible().photograph("today-asked");
  }

  private static void miaAnswersWithAWordAndBenSeesItAtOnce(Tab mia, Tab ben) {
    mia.page().getByText("Answer with a word").click();
    assertThat(mia.field("share")).isChecked();
    mia.field("at").nth(0).check();
    mia.page().locator("#feel-words input").first().check();
    mia.mustBeAccessible().photograph("feelings-answering");
    mia.page().locator("main button.primary").click();
    assertThat(mia.page().locator(".feel-said")).isVisible();
    assertThat(ben.page().locator("#feel-received")).containsText("Mia: ");
    ben.mustBeAccessible().photograph("feelings-shared-some");
  }

  private static void whatBenSaysComesToTheCheckIn(Tab mia, Tab ben) {
    ben.page().locator("#feel-received .lines a").click();
    ben.page().locator("main details.fold > summary").click();
    ben.mustBeAccessible().photograph("feelings-received");
    ben.field("sentence").fill("I am around tonight.");
    ben.field("sentence").press("Enter");
    assertThat(mia.page().locator("#feel-said")).containsText("I am around tonight.");
    ben.page().locator("button[value='offer']").click();
    mia.page().locator("button[value='held']").click();
    assertThat(ben.page().locator("#feel-mine")).containsText("would like to be held");
    mia.mustBeAccessible().photograph("feelings-one-answered");
  }

  private static void whatMiaChangesChangesBeforeHisEyes(Tab mia, Tab ben) {
    ben.field("sentence").fill("I could come o");
    var checkIn = mia.path();
    mia.open(checkIn + "/edit");
    var words = mia.page().locator("#feel-words input");
    words.nth(0).uncheck();
    words.nth(1).check();
    var now = words.nth(1).getAttribute("value");
    mia.page().locator("main button.primary").click();
    assertThat(ben.page().locator(".feel-said")).hasText(now);
    assertThat(ben.page().locator("#feel-mine")).containsText("I am around tonight.");
    assertThat(ben.field("sentence")).hasValue("I could come o");
  }

  private static void whatMiaTakesBackLeavesHisPageAndHisWordsAreNotLost(Tab mia, Tab ben) {
    ben.refused(
        () -> mia.page().locator("form[action*='/shares/'] button").click(), "#feel-shown > p");
    assertThat(ben.page().locator("#feel-shown")).hasText("This is not shown any more.");
    assertThat(ben.page().locator(".feel-said")).hasCount(0);
    ben.mustBeAccessible().photograph("feelings-received-over");
    ben.field("sentence").fill("I could come over.");
    ben.refused(() -> ben.field("sentence").press("Enter"), "main textarea");
    assertThat(ben.page().locator("main textarea")).hasValue("I could come over.");
    ben.mustBeAccessible().photograph("not-found-too-late");
  }
}
