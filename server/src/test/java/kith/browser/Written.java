package kith.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Some weeks of somebody's life, so that no page is empty.
 *
 * @param unlinked pages to which only a form leads
 * @param handedOn links that were made for somebody else
 */
record Written(List<String> unlinked, List<String> handedOn) {
  private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
  private static final String SECRET = "[\\w-]{20,}";
  private static final String NOTE =
      "Coffee with Maya. I promised to lend her my tent. She dreads her exam next Friday, and her sister Ines is moving to Lisbon.";
  private static final List<Weather> WEATHERS = List.of(
      new Weather("3,-3", "calm"),
      new Weather("3,3", "happy"),
      new Weather("-3,3", "angry"),
      new Weather("-3,-3", "sad"),
      new Weather("1,-1", "content"));

  private record Weather(String at, String word) {}

  /** Leaves a note whose proposals wait. */
  static Written by(Tab tab) {
    var tom = person(tab, "Tom", "friends");
    var maya = person(tab, "Maya", "close");
    var id = maya.substring("/people/".length());
    tab.send(maya + "/facts", "sort", "way", "kind", "sms", "address", "+44 7700 900123");
    tab.send(maya + "/facts", "sort", "day", "kind", "birthday", "day", "7", "month", "4");
    tab.send(maya + "/facts", "sort", "relation", "who", "Tom", "relation", "brother");
    tab.send(maya + "/facts", "sort", "pet", "words", "Rosa, a grey cat");
    tab.send("/moments", "person", id, "kind", "talk");
    keep(tab, NOTE);
    keep(tab, "Call with Maya. Her driving test is tomorrow.");
    tab.send("/notes", "text", "Walk with Tom. He starts a new job on Monday.");
    tab.send("/someone/people", "_method", "put", "person", id);
    var felt = feelings(tab, id);
    var mirrored = mirrored(tab);
    openUp(tab, id);
    return new Written(
        List.of(felt + "/telling/" + tom.substring("/people/".length()), mirrored, apart(tab)),
        List.of(
            tab.send("/opening/exchanges", "person", id, "prompt", prompt(tab, id))
                .find("/answer/" + SECRET),
            tab.send("/circle/invitations", "person", id).find("/join/" + SECRET),
            tab.send("/settings/invitations").find("/sign-up/" + SECRET)));
  }

  private static String person(Tab tab, String name, String ring) {
    return tab.send("/people", "name", name, "ring", ring).find("/people/" + ID);
  }

  private static String apart(Tab tab) {
    var id = person(tab, "Kurt", "inner").substring("/people/".length());
    return tab.send("/someone/apart/" + id, "_method", "put").path();
  }

  private static void keep(Tab tab, String note) {
    tab.open(tab.send("/notes", "text", note).path());
    tab.page().locator(".keep-bar .primary").click();
    tab.page().waitForURL(url -> !url.contains("/proposals"));
  }

  /** Some days of this month and the last, some with two; the page of the latest. */
  private static String feelings(Tab tab, String about) {
    var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
    for (var ago = 1; ago < 30; ago += 2) {
      var weather = WEATHERS.get(ago % WEATHERS.size());
      var on = today.minusDays(ago - ago % 3);
      tab.send(
          "/feelings",
          "at",
          weather.at(),
          "word",
          weather.word(),
          "on",
          on.toString(),
          "time",
          "00:0" + ago % 10);
    }
    return tab.send(
            "/feelings",
            "at",
            "3,-3",
            "word",
            "calm",
            "about",
            about,
            "sentence",
            "A quiet evening by the stove.",
            "offered",
            "true")
        .path();
  }

  private static String mirrored(Tab tab) {
    return tab.send(
            "/mirror/kept",
            "said",
            "I did not get the flat. I feel so stupid.",
            "reply",
            "Oh no. What happened when you called them?")
        .path();
  }

  private static void openUp(Tab tab, String person) {
    tab.send("/opening/journal", "words", "What I would have answered.");
    tab.send("/opening/drafts", "person", person, "words", "I miss our walks. You never listen.");
    tab.send("/opening/lines", "person", person, "line", "She laughed about the stairs.");
    tab.send("/opening/taken", "person", person, "prompt", prompt(tab, person));
    var deck =
        tab.send("/opening/decks", "name", "For our walks", "language", "en").path();
    tab.send(deck + "/prompts", "ask", "What did we laugh about?", "theme", "joys", "depth", "1");
  }

  private static String prompt(Tab tab, String person) {
    return tab.open("/opening/with/" + person)
        .page()
        .locator("main [name=prompt]")
        .first()
        .inputValue();
  }
}
