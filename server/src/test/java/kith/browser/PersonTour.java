package kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@InBrowser
class PersonTour {
  @Test
  void whatIKnowOfSomebodyIsWrittenInPlace(Tab tab) {
    tab.signUp("Mia", "mia@example.org");
    addPerson(tab, "Tom");
    addPerson(tab, "Maya");
    tab.page().getByText("Maya").first().click();
    tab.page().getByText("We talked").click();
    assertThat(tab.page().locator("#toasts")).containsText("Noted for today.");
    tell(tab, "way", "address", "+44 7700 900123");
    assertThat(tab.page().locator("#toasts")).containsText("Kept.");
    var soon = LocalDate.now(java.time.ZoneId.of("Europe/Berlin")).plusDays(4);
    open(tab, "day");
    tab.field("day").fill(Integer.toString(soon.getDayOfMonth()));
    tab.field("month").fill(Integer.toString(soon.getMonthValue()));
    tab.field("year").fill("1986");
    save(tab);
    open(tab, "relation");
    tab.field("who").fill("Tom");
    tab.field("relation").fill("brother");
    tab.mustBeAccessible().photograph("person-editing");
    save(tab);
    tell(tab, "pet", "words", "Rosa, a grey cat");
    tell(tab, "like", "words", "plum jam, and anything by the sea");
    tell(tab, "dislike", "words", "phone calls before nine");
    assertThat(tab.page().locator(".before")).containsText("Birthday");
    tab.mustBeAccessible().photograph("person-told");
    var person = tab.path();
    tab.open(person + "?edit=basics").mustBeAccessible().photograph("person-basics");
    tab.open(person + "/forgetting").mustBeAccessible();
    tab.open(person + "/merge").mustBeAccessible();
    tab.open("/people").mustBeAccessible().photograph("people-some");
    anUndoneMomentIsGoneAtOnce(tab);
  }

  private static void anUndoneMomentIsGoneAtOnce(Tab tab) {
    tab.page().getByText("Tom").first().click();
    tab.page().getByText("A call").first().click();
    assertThat(tab.page().locator(".timeline")).containsText("A call");
    tab.page().locator("#toasts button").getByText("Undo").click();
    assertThat(tab.page().locator("#toasts")).containsText("Taken back.");
    assertThat(tab.page().locator(".timeline")).hasCount(0);
  }

  private static void addPerson(Tab tab, String name) {
    tab.open("/people");
    if (!tab.field("name").isVisible()) {
      tab.page().locator(".adder > summary").click();
    }
    tab.field("name").fill(name);
    tab.field("name").press("Enter");
    assertThat(tab.page().locator(".people")).containsText(name);
  }

  private static void tell(Tab tab, String sort, String field, String words) {
    open(tab, sort);
    tab.field(field).fill(words);
    save(tab);
  }

  private static void open(Tab tab, String sort) {
    tab.page().locator("main a[href*='edit=new-" + sort + "']").click();
    assertThat(tab.page().locator("main form.main")).isVisible();
  }

  private static void save(Tab tab) {
    tab.page().locator("main form.main button.primary").click();
    assertThat(tab.page().locator("main form.main")).hasCount(0);
  }
}
