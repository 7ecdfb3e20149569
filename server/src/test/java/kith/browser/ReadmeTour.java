package kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The tour in the README, word by word, on a phone's width, with the keyboard alone. */
@InBrowser
class ReadmeTour {
  private static final String NOTE =
      "Coffee with Maya. I promised to lend her my tent. She dreads her exam next Friday, and her sister Ines is moving to Lisbon.";
  /** Another program takes the address, and this page stays. */
  private static final String A_MESSENGER_OPENS = """
      document.addEventListener('click', event => { if (event.target.closest("a[href^='sms:']")) event.preventDefault(); })""";

  private static final String PERSON = "/people/[0-9a-f-]{36}";

  @Test
  void canBeFollowedWordByWord(Tab tab) {
    var keys = new Keys(tab);
    oneMakeTheFirstAccount(tab, keys);
    twoWriteIntoTheBox(tab, keys);
    threeKeepWhatIsProposed(tab, keys);
    fourOpenMaya(tab, keys);
    fiveWishHerLuck(tab, keys);
    sixLookAheadAndFind(tab, keys);
    sevenFeelOpenUpConnect(tab, keys);
  }

  private static void oneMakeTheFirstAccount(Tab tab, Keys keys) {
    tab.open("/");
    tab.page().waitForURL("**/sign-up");
    tab.mustBeAccessible();
    keys.toField("name").type("Mia").toField("email").type("mia@example.org");
    Assertions.assertThat(tab.field("zone").inputValue()).isEqualTo("Europe/Berlin");
    keys.toField("password").type(Tab.PASSWORD).follow("/");
    tab.mustBeAccessible().photograph("readme-1-first-visit");
    keys.to("a", "Settings").follow("/settings");
    assertThat(tab.page().locator("#invitations")).containsText("invit");
    tab.mustBeAccessible();
  }

  private static void twoWriteIntoTheBox(Tab tab, Keys keys) {
    keys.to("a", "Today").follow("/");
    assertThat(tab.page().locator("label[for=field-text]"))
        .hasText("What happened, and with whom?");
    keys.toField("text").type(NOTE).press("Control+Enter");
  }

  private static void threeKeepWhatIsProposed(Tab tab, Keys keys) {
    var page = tab.page();
    var proposals = page.locator(".proposal");
    assertThat(proposals.first()).isVisible();
    tab.mustBeAccessible().photograph("readme-3-proposals");
    assertThat(page.locator("fieldset label", new Page.LocatorOptions().setHasText("Maya"))
            .locator("input")
            .first())
        .isChecked();
    assertThat(page.getByText("Ines").first()).isVisible();
    var exam = about(page, "exam")
        .filter(new Locator.FilterOptions().setHasText("Good luck with the exam"));
    assertThat(exam.locator(".asking-line")).hasCount(2);
    assertThat(exam.locator(".evidence mark")).not().hasCount(0);
    assertThat(about(page, "Lisbon").first()).isVisible();
    assertThat(about(page, "tent").first()).isVisible();
    var all = proposals.count();
    keys.to("input[type=checkbox][name=keep]").press("Space").press("Space");
    keys.to("summary", "Correct").press("Enter");
    keys.to("button", "Keep all").press("Enter");
    assertThat(page.locator("#toasts")).not().isEmpty();
    assertThat(page.locator(".proposal")).hasCount(0);
    Assertions.assertThat(all).isBetween(4, 8);
  }

  private static void fourOpenMaya(Tab tab, Keys keys) {
    var page = tab.page();
    keys.to("a", "People").follow("/people");
    tab.mustBeAccessible();
    keys.to("main a", "Maya").follow(PERSON);
    var before = page.locator(".before");
    assertThat(before).containsText("exam");
    assertThat(before).containsText("tent");
    tab.mustBeAccessible().photograph("readme-4-maya");
    keys.to("main button", "A call").press("Enter");
    assertThat(page.locator("ul.timeline")).containsText("A call");
    keys.to("#toasts button", "Undo").press("Enter");
    assertThat(page.locator("#toasts")).containsText("Taken back.");
    assertThat(page.locator("ul.timeline")).not().containsText("A call");
    keys.to("main a[href*='edit=new-way']").press("Enter");
    assertThat(tab.field("address")).isVisible();
    keys.toField("address").type("+44 7700 900123").press("Enter");
    assertThat(page.locator("main a[href^='sms:']").first()).isVisible();
    tab.mustBeAccessible();
  }

  /** The day before is today when the exam is tomorrow. */
  private static void fiveWishHerLuck(Tab tab, Keys keys) {
    var page = tab.page();
    keys.to("a", "Today").follow("/");
    keys.toField("text")
        .type("Call with Maya. Her driving test is tomorrow.")
        .press("Control+Enter");
    assertThat(page.locator(".proposal").first()).isVisible();
    keys.to("button", "Keep all").press("Enter");
    assertThat(page.locator(".proposal")).hasCount(0);
    keys.to("a", "Today").follow("/");
    var card = page.locator(".card", new Page.LocatorOptions().setHasText("driving test"))
        .first();
    assertThat(card.locator(".reason")).not().isEmpty();
    tab.mustBeAccessible().photograph("readme-5-card");
    keys.to("main .card a", "Write");
    Assertions.assertThat(
            String.valueOf(page.evaluate("document.activeElement.getAttribute('href')")))
        .startsWith("sms:+447700900123?&body=")
        .hasSizeGreaterThan("sms:+447700900123?&body=".length() + 10);
    assertThat(card.getByText("Not now")).isVisible();
    keys.to("main .card summary", "Not now").press("Enter").to("main .card button", "Let it go");
    keys.press("Escape");
    Assertions.assertThat(page.locator("main .card").count()).isBetween(1, 5);
    page.evaluate(A_MESSENGER_OPENS);
    keys.to("main .card a", "Write").press("Enter");
    keys.to("main .card button", "I wrote").press("Enter");
    assertThat(page.locator("#toasts")).not().isEmpty();
    tab.mustBeAccessible();
  }

  private static void sixLookAheadAndFind(Tab tab, Keys keys) {
    var page = tab.page();
    keys.to("a", "Upcoming").follow("/upcoming");
    assertThat(page.locator("main")).containsText("exam");
    tab.mustBeAccessible().photograph("readme-6-upcoming");
    keys.press("Control+k").type("lisb");
    assertThat(page.locator("#palette-found a").first()).containsText("Lisb");
    tab.mustBeAccessible().photograph("readme-6-palette");
    keys.press("ArrowDown").press("Enter");
    page.waitForURL(url -> !url.contains("/upcoming"));
    assertThat(page.locator("main")).containsText("Lisbon");
    tab.mustBeAccessible();
  }

  private static void sevenFeelOpenUpConnect(Tab tab, Keys keys) {
    var page = tab.page();
    tab.open("/feelings").mustBeAccessible();
    keys.toField("at").press("Space");
    keys.toField("word").press("Space");
    keys.to("main button.primary").follow("/feelings/[0-9a-f-]{36}");
    tab.mustBeAccessible();
    tab.open("/opening").mustBeAccessible();
    keys.to("main a", "Maya").follow("/opening/with/.*");
    assertThat(page.locator("main .card").first()).isVisible();
    tab.mustBeAccessible();
    tab.open("/circle").mustBeAccessible();
    keys.to("main button.primary").press("Enter");
    assertThat(page.locator("#link")).containsText("/join/");
    tab.mustBeAccessible().photograph("readme-7-invited");
  }

  /** By the words that would be kept; the sentence below tells of other things too. */
  private static Locator about(Page page, String words) {
    var kept = page.locator(".check .words").filter(new Locator.FilterOptions().setHasText(words));
    return page.locator(".proposal").filter(new Locator.FilterOptions().setHas(kept));
  }
}
