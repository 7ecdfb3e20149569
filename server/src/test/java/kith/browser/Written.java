package kith.browser;

import java.util.List;

/** Some weeks of somebody's life, so that no page is empty. */
final class Written {
  private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
  private static final String SECRET = "[\\w-]{20,}";
  private static final String NOTE =
      "Coffee with Maya. I promised to lend her my tent. She dreads her exam next Friday, and her sister Ines is moving to Lisbon.";

  private Written() {}

  /** Leaves a note whose proposals wait; answers the links that were made to be handed on. */
  static List<String> by(Tab tab) {
    tab.send("/people", "name", "Tom", "ring", "friends");
    var maya = tab.send("/people", "name", "Maya", "ring", "close").find("/people/" + ID);
    var id = maya.substring("/people/".length());
    tab.send(maya + "/facts", "sort", "way", "kind", "sms", "address", "+44 7700 900123");
    tab.send(maya + "/facts", "sort", "day", "kind", "birthday", "day", "7", "month", "4");
    tab.send(maya + "/facts", "sort", "relation", "who", "Tom", "relation", "brother");
    tab.send(maya + "/facts", "sort", "pet", "words", "Rosa, a grey cat");
    tab.send("/moments", "person", id, "kind", "talk");
    keep(tab, NOTE);
    keep(tab, "Call with Maya. Her driving test is tomorrow.");
    tab.send("/notes", "text", "Walk with Tom. He starts a new job on Monday.");
    tab.send(
        "/feelings", "at", "3,-3", "word", "calm", "sentence", "A quiet evening by the stove.");
    tab.send("/opening/journal", "words", "What I would have answered.");
    return List.of(
        tab.send("/opening/exchanges", "person", id, "prompt", prompt(tab, id))
            .find("/answer/" + SECRET),
        tab.send("/settings/invitations").find("/sign-up/" + SECRET));
  }

  private static void keep(Tab tab, String note) {
    tab.open(tab.send("/notes", "text", note).path());
    tab.page().locator(".keep-bar .primary").click();
    tab.page().waitForURL(url -> !url.contains("/proposals"));
  }

  private static String prompt(Tab tab, String person) {
    return tab.open("/opening/with/" + person)
        .page()
        .locator("main [name=prompt]")
        .first()
        .inputValue();
  }
}
