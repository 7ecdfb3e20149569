package kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Two browsers, and a phone without JavaScript, from the invitation to what is said back. */
@InBrowser
class ExchangeTour {
  private static final String TWICE = """
      form => Promise.all([1, 2].map(() =>
        fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual'})))
      """;

  @Test
  void twoPeopleAnswerOneQuestion(Tab mia, Tab ben) {
    mia.signUp("Mia", "mia@example.org");
    addPerson(mia, "Benny");
    addPerson(mia, "Mum");
    theyConnectByALink(mia, ben);
    var benny = person(mia, "Benny");
    mia.open("/opening/with/" + benny).mustBeAccessible().photograph("opening-with");
    var exchange = proposed(mia);
    typedWordsOutliveAReload(mia);
    anAnswerIsSentTwice(mia);
    aPageIsClosedAndAnotherOneAnswers(ben, exchange);
    assertThat(mia.page().locator("#said")).containsText("under the stairs");
    assertThat(mia.page().locator("#toasts")).not().containsText("until all have answered");
    whatIsTypedStaysWhileTheOtherSpeaks(mia, ben, exchange);
    aGuestAnswersWithoutJavaScript(mia);
    aGuestsOpenPageShowsTheOtherAnswer(mia);
    ownQuestionsAndDrafts(mia, benny);
    aQuestionIsTakenBackWhileSomebodyWrites(mia, ben, benny);
    unlinkingAsksOnce(mia);
  }

  static void theyConnectByALink(Tab mia, Tab ben) {
    mia.open("/circle");
    mia.field("person").selectOption("Benny");
    mia.page().getByText("Make a link").click();
    mia.mustBeAccessible().photograph("circle-invited");
    var link = URI.create(mia.page().locator("#link").innerText()).getPath();
    mia.open("/circle");
    ben.open(link).mustBeAccessible().photograph("join");
    ben.page().getByText("Make an account").click();
    ben.field("name").fill("Ben");
    ben.field("email").fill("ben@example.org");
    ben.field("password").fill(Tab.PASSWORD);
    ben.mustBeAccessible().photograph("join-sign-up");
    ben.field("password").press("Enter");
    ben.page().waitForURL(url -> url.endsWith("/circle"));
    assertThat(ben.page().locator("#toasts")).containsText("As soon as they confirm");
    assertThat(ben.page().locator("#circle")).containsText("You said yes to Mia");
    ben.mustBeAccessible().photograph("circle-waiting");

    assertThat(mia.page().locator("#circle")).containsText("Ben used the link");
    mia.mustBeAccessible().photograph("circle-confirm");
    mia.page().getByText("Yes, this is Benny").click();
    assertThat(ben.page().locator("#circle")).containsText("here as Mia");
    ben.mustBeAccessible().photograph("circle-connected");
  }

  private static String proposed(Tab mia) {
    mia.page().getByText("Both answer, here").first().click();
    assertThat(mia.page().locator("#toasts")).containsText("They find it on their page");
    mia.mustBeAccessible().photograph("exchange-open");
    return mia.path();
  }

  private static void typedWordsOutliveAReload(Tab mia) {
    mia.field("answer").fill("in the attic, where nob");
    mia.page().reload();
    assertThat(mia.field("answer")).hasValue("in the attic, where nob");
  }

  private static void anAnswerIsSentTwice(Tab mia) {
    mia.field("answer").fill("in the attic, where nobody looked");
    mia.page().locator("form:has([name=answer])").evaluate(TWICE);
    mia.page().reload();
    assertThat(mia.field("answer")).hasValue("in the attic, where nobody looked");
    assertThat(mia.page().getByText("Change my answer")).isVisible();
    assertThat(mia.page().locator("#toasts")).containsText("until all have answered");
  }

  /** A part that is swapped while somebody types must not take the words away. */
  private static void aPageIsClosedAndAnotherOneAnswers(Tab ben, String exchange) {
    ben.open(exchange);
    ben.field("answer").fill("never to be sent");
    var other = ben.page().context().newPage();
    other.navigate(exchange);
    other.locator("[name=answer]").fill("under the stairs");
    other.getByText("Answer", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(other.locator("#said")).containsText("where nobody looked");
    other.close();
    assertThat(ben.page().locator("#said")).containsText("where nobody looked");
  }

  private static void whatIsTypedStaysWhileTheOtherSpeaks(Tab mia, Tab ben, String exchange) {
    mia.field("back").fill("I did not kn");
    ben.open(exchange).field("back").fill("thank you for the attic");
    ben.field("back").press("Enter");
    assertThat(mia.page().locator("#said")).containsText("thank you for the attic");
    assertThat(mia.field("back")).hasValue("I did not kn");
    ben.page().getByText("That was hard").click();
    ben.page().getByText("To be held").click();
    assertThat(mia.page().locator("#said")).containsText("To be held would help");
    mia.mustBeAccessible().photograph("exchange-revealed");
    mia.open("/circle/shared").mustBeAccessible().photograph("circle-shared-some");
    mia.open("/opening").mustBeAccessible().photograph("opening-some");
  }

  private static void aGuestAnswersWithoutJavaScript(Tab mia) {
    mia.open("/opening/with/" + person(mia, "Mum"));
    mia.page().getByText("Both answer, by a link").first().click();
    mia.mustBeAccessible().photograph("opening-links");
    var link = mia.page().locator("#link-0").innerText();
    mia.page().getByText("Now my answer").click();
    mia.field("answer").fill("plums, always plums");
    mia.page().getByText("Answer", new Page.GetByTextOptions().setExact(true)).click();
    mia.open(mia.path());

    var browser = Objects.requireNonNull(mia.page().context().browser());
    try (var phone = browser.newContext(
        new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740))) {
      var page = phone.newPage();
      page.navigate(link);
      page.locator("[name=answer]").fill("the smell of the cellar");
      page.locator("[name=name]").fill("Mama");
      page.getByText("Answer", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("main")).containsText("plums, always plums");
      page.locator("[name=back]").fill("I planted that tree");
      page.locator("button:has-text('Say it')").click();
      assertThat(page.locator("main")).containsText("I planted that tree");
      page.screenshot(new Page.ScreenshotOptions()
          .setFullPage(true)
          .setPath(java.nio.file.Path.of("target/screenshots/guest-phone.png")));
      page.navigate(link + "x");
      assertThat(page.locator("main")).containsText("This link is over");
      page.screenshot(new Page.ScreenshotOptions()
          .setPath(java.nio.file.Path.of("target/screenshots/guest-link-over.png")));
    }
    assertThat(mia.page().locator("#said")).containsText("I planted that tree");
  }

  private static void aGuestsOpenPageShowsTheOtherAnswer(Tab mia) {
    mia.open("/opening/with/" + person(mia, "Mum"));
    mia.page().getByText("Both answer, by a link").first().click();
    var link = mia.page().locator("#link-0").innerText();
    var browser = Objects.requireNonNull(mia.page().context().browser());
    try (var phone =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 740))) {
      var page = phone.newPage();
      page.navigate(link);
      page.locator("[name=answer]").fill("a coat with three buttons");
      page.getByText("Answer", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("main")).containsText("Change my answer");
      page.screenshot(new Page.ScreenshotOptions()
          .setFullPage(true)
          .setPath(java.nio.file.Path.of("target/screenshots/guest-waits.png")));
      mia.page().getByText("Now my answer").click();
      mia.field("answer").fill("the red boots");
      mia.page().getByText("Answer", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("#said")).containsText("the red boots");
      assertThat(page.locator("main")).not().containsText("It is open until");
      mia.field("back").fill("I still have that coat");
      mia.page().locator("button:has-text('Say it')").click();
      assertThat(page.locator("#said")).containsText("I still have that coat");
    }
  }

  private static void ownQuestionsAndDrafts(Tab mia, String benny) {
    mia.open("/opening/decks");
    mia.field("name").fill("For our walks");
    mia.field("name").press("Enter");
    mia.field("ask").fill("What did we laugh about last time?");
    mia.page().getByText("Add it").click();
    assertThat(mia.page().locator(".lines")).containsText("laugh about");
    mia.mustBeAccessible().photograph("opening-deck-some");
    mia.page().getByText("laugh about").click();
    mia.mustBeAccessible();
    mia.open("/opening/drafts");
    mia.field("person").selectOption("Benny");
    mia.field("words").fill("I miss our walks. You are so lazy and you never listen.");
    mia.page().getByText("Keep", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(mia.page().locator("mark")).containsText("You are so lazy");
    mia.mustBeAccessible().photograph("opening-draft-some");
    mia.open("/opening/drafts").mustBeAccessible().photograph("opening-drafts-some");
    mia.open("/opening/with/" + benny).page().getByText("For our walks").click();
    mia.page().getByText("Otherwise").first().click();
    mia.mustBeAccessible().photograph("opening-propose");
    mia.page().getByText("We talk about it").click();
    mia.page().getByText("Put the question").click();
    assertThat(mia.page().locator("#exchange")).containsText("You said yes to talking");
    mia.mustBeAccessible().photograph("exchange-talk");
  }

  /** The other's page says so by itself, and keeps what was being written. */
  private static void aQuestionIsTakenBackWhileSomebodyWrites(Tab mia, Tab ben, String benny) {
    mia.open("/opening/with/" + benny);
    var exchange = proposed(mia);
    ben.open(exchange).field("answer").fill("half a thought");
    mia.open("/circle/shared").mustBeAccessible().photograph("circle-shared-question");
    mia.open(exchange).page().getByText("Take the question back").click();
    mia.mustBeAccessible().page().getByText("Take it back").click();
    assertThat(mia.page().locator("#exchange")).containsText("You took this question back");
    assertThat(ben.page().locator("#exchange")).containsText("no longer asked");
    assertThat(ben.page().locator("#exchange")).containsText("half a thought");
    ben.mustBeAccessible().photograph("exchange-withdrawn");
  }

  private static void unlinkingAsksOnce(Tab mia) {
    mia.open("/circle").page().locator("#circle .menu > summary").click();
    mia.page().getByText("Unlink", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(mia.page().locator("h1")).containsText("Unlink from Benny?");
    mia.mustBeAccessible().photograph("circle-unlinking");
    mia.page().getByText("Stay connected").click();
    assertThat(mia.page().locator("#circle")).containsText("here as Ben");
  }

  private static String person(Tab tab, String name) {
    tab.open("/people").page().locator(".people").getByText(name).click();
    tab.page().waitForURL(url -> url.contains("/people/"));
    return tab.path().substring("/people/".length());
  }

  static void addPerson(Tab tab, String name) {
    tab.open("/people");
    if (!tab.field("name").isVisible()) {
      tab.page().locator(".adder > summary").click();
    }
    tab.field("name").fill(name);
    tab.field("name").press("Enter");
    assertThat(tab.page().locator(".people")).containsText(name);
  }
}
