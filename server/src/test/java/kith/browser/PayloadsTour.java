package kith.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.everywhere.Payloads;
import org.junit.jupiter.api.Test;

/** Two hundred scripts in words, names and answers, in a browser that would run them: it complains of nothing when it closes. */
@InBrowser
class PayloadsTour {
  private static final String PERSON = "/people/[0-9a-f-]{36}";

  @Test
  void nothingThatIsWrittenRuns(Tab tab) {
    var payloads = new Payloads();
    tab.signUp("Mia", "mia@example.org");
    tab.send("/people", "name", "Maya", "ring", "close");
    var people = tab.send("/people", "name", payloads.line(), "ring", "close");
    var person = people.find(PERSON);
    for (var sort : List.of("pet", "like", "dislike")) {
      tab.send(person + "/facts", "sort", sort, "words", payloads.line());
    }
    tab.send(
        person + "/facts", "sort", "relation", "who", payloads.line(), "relation", payloads.line());
    tab.send(person + "/details", "words", payloads.prose(), "kind", "worry", "who", "Maya");
    tab.send("/opening/journal", "words", payloads.prose());
    tab.send(
        "/feelings",
        "at",
        "3,-3",
        "word",
        "calm",
        "reason",
        payloads.prose(),
        "sentence",
        payloads.prose());
    tab.send("/settings/tokens", "token-name", payloads.line(), "scope", "read");
    tab.send(
        "/settings/profile", "_method", "put", "name", payloads.line(), "zone", "Europe/Berlin");
    var note = tab.send("/notes", "text", payloads.prose()).path();

    for (var page : List.of(
        note,
        note.replace("/proposals", ""),
        "/",
        "/people",
        person,
        person + "?edit=basics",
        "/upcoming",
        "/feelings/history",
        "/opening/journal",
        "/circle",
        "/settings")) {
      tab.open(page);
      tab.page().waitForLoadState();
    }
    tab.open(note.replace("/proposals", ""));
    for (var payload : List.of("<script>kithRan(1)</script>", "${7*7}", "{{7*7}}", "{0} {1} {2}")) {
      assertThat(tab.page().textContent("main")).contains(payload);
    }
    tab.page().keyboard().press("Control+k");
    tab.page().keyboard().type("script");
    tab.page().locator("#palette-found a").first().waitFor();
  }
}
