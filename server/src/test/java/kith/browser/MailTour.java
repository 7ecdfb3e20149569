package kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Links from an e-mail or the operator's terminal, each opened in a browser that knows nobody. */
@InBrowser
class MailTour {
  private static final String MIA = "mia@example.org";

  @Test
  void whoWishesEMailsConfirmsTheAddressGetsOneAndEndsThem(Tab mia, Tab ben, Tab mail, Kith kith) {
    mia.signUp("Mia", MIA);
    miaWishesThem(mia);
    ExchangeTour.addPerson(mia, "Benny");
    ExchangeTour.theyConnectByALink(mia, ben);
    theAddressIsConfirmed(mail, kith.mailed(MIA, 1, "/confirm/"));
    assertThat(mia.open("/settings").page().locator("#notices")).containsText("They go to " + MIA);
    mia.mustBeAccessible().photograph("settings-mails");
    mia.page().navigate("about:blank");
    benAsksHowSheIs(ben);
    kith.gather();
    theyAreEnded(mail, kith.mailed(MIA, 2, "/unsubscribe/"));
    assertThat(mia.open("/settings").field("arrivals")).not().isChecked();
    mail.open(kith.reset(MIA)).mustBeAccessible().photograph("reset");
  }

  private static void miaWishesThem(Tab mia) {
    mia.open("/settings").field("arrivals").check();
    mia.page().locator("#notices form:has([name=arrivals]) button").click();
    assertThat(mia.page().locator("#notices")).containsText("a link was sent to " + MIA);
    mia.mustBeAccessible().photograph("settings-mails-asked");
  }

  private static void theAddressIsConfirmed(Tab mail, String link) {
    mail.open(link).mustBeAccessible().photograph("confirm");
    mail.page().getByText("Yes, send them here").click();
    assertThat(mail.page().locator("h1")).hasText("That is all");
    mail.mustBeAccessible().photograph("confirm-done");
  }

  private static void benAsksHowSheIs(Tab ben) {
    ben.open("/feelings/shared");
    ben.page().locator("form[action^='/feelings/asks/'] button").click();
    assertThat(ben.page().locator("#toasts")).containsText("Asked.");
  }

  private static void theyAreEnded(Tab mail, String link) {
    mail.open(link).mustBeAccessible().photograph("unsubscribe");
    mail.page().getByText("End them").click();
    assertThat(mail.page().locator("h1")).hasText("No more e-mails");
    mail.mustBeAccessible().photograph("unsubscribe-done");
  }
}
