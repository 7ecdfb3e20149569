package kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import kith.platform.PersonId;
import kith.shell.Directory;
import kith.shell.Directory.Way;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class FactsTest {
  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Facts facts;

  @Autowired
  Directory directory;

  Given.Someone mia;
  PersonId maya;

  @BeforeEach
  void miaHasMaya() {
    mia = given.someone("Mia");
    maya = people.add(mia.id(), "Maya", Ring.CLOSE).id();
  }

  @Test
  void whatIKnowStandsOnThePage() throws Exception {
    add("sort", "way", "kind", "sms", "address", "+44 7700 900123");
    add("sort", "day", "kind", "birthday", "day", "14", "month", "3");
    add("sort", "day", "kind", "other", "label", "Moved <here>", "year", "2019");
    add("sort", "relation", "who", "Ines", "relation", "sister");
    add("sort", "pet", "words", "Rosa, a cat");
    add("sort", "like", "words", "plum jam");
    add("sort", "dislike", "words", "phone calls before nine");
    assertThat(page())
        .contains("+44 7700 900123", "14 March", "Moved &lt;here&gt;", "2019", "Ines", "sister")
        .contains(
            "Rosa, a cat", "plum jam", "phone calls before nine", "href=\"sms:+447700900123\"");
  }

  @ParameterizedTest
  @CsvSource({
    "sms, abc, like a phone number",
    "whatsapp, 020 7946 0018, + and the country",
    "signal, maya, https://signal.me",
    "telegram, m@ya, such as @maya",
    "email, maya, like an e-mail address"
  })
  void aWayThatLeadsNowhereIsRefusedWithWhatWasTyped(String kind, String address, String words) {
    assertThat(add("sort", "way", "kind", kind, "address", address))
        .hasStatus(422)
        .bodyText()
        .contains(words, "value=\"" + address + "\"");
    assertThat(facts.of(mia.id(), maya)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SMS, +44 7700 900123, sms:+447700900123?&body={text}",
    "WHATSAPP, 0044 7700 900123, https://wa.me/447700900123?text={text}",
    "SIGNAL, +44 7700 900123, https://signal.me/#p/+447700900123",
    "TELEGRAM, @maya_k, https://t.me/maya_k?text={text}",
    "TELEGRAM, +44 7700 900123, https://t.me/+447700900123?text={text}",
    "EMAIL, maya k@example.org, mailto:maya%20k@example.org?body={text}",
    "PHONE, 020 7946 0018, tel:02079460018"
  })
  void aWayOpensWhereItLeads(WayKind kind, String address, String link) {
    facts.add(mia.id(), maya, new Fact.Way(kind, address));
    assertThat(glance().ways()).extracting(Way::link).contains(link);
  }

  @Test
  void thePreferredWayComesFirst() {
    facts.add(mia.id(), maya, new Fact.Way(WayKind.EMAIL, "maya@example.org"));
    var sms =
        facts.add(mia.id(), maya, new Fact.Way(WayKind.SMS, "+44 7700 900123")).now();
    assertThat(glance().ways().getFirst().kind()).isEqualTo("email");
    mia.browser().put("/people/" + maya + "/facts/" + sms.id() + "/preferred");
    assertThat(glance().ways().getFirst().kind()).isEqualTo("sms");
  }

  @Test
  void anImpossibleDayIsRefused() {
    assertThat(add("sort", "day", "kind", "birthday", "day", "30", "month", "2"))
        .hasStatus(422)
        .bodyText()
        .contains("There is no such day.");
    assertThat(add("sort", "day", "kind", "birthday"))
        .hasStatus(422)
        .bodyText()
        .contains("at least a month or a year");
  }

  @Test
  void twoOfMineKnowOfEachOther() throws Exception {
    var ana = people.add(mia.id(), "Ana", Ring.CLOSE).id();
    add("sort", "relation", "who", "ana", "relation", "Mother");
    assertThat(page()).contains("href=\"/people/" + ana + "\"", "Mother");
    assertThat(mia.browser().get("/people/" + ana))
        .bodyText()
        .contains("href=\"/people/" + maya + "\"", "child");
    var fact = facts.of(mia.id(), ana).getFirst();
    facts.remove(mia.id(), ana, fact.id());
    assertThat(facts.of(mia.id(), maya)).isEmpty();
  }

  @Test
  void whatTheOtherSideCallsItStays() {
    var ana = people.add(mia.id(), "Ana", Ring.CLOSE).id();
    var fact = facts.add(mia.id(), maya, new Fact.Relation("sister", "", ana)).now();
    facts.edit(mia.id(), ana, fact.id(), 1, new Fact.Relation("little sister", "", maya));
    assertThat(facts.get(mia.id(), maya, fact.id()).what())
        .isEqualTo(new Fact.Relation("sister", "", ana));
    facts.edit(mia.id(), maya, fact.id(), 2, new Fact.Relation("wife", "", ana));
    assertThat(facts.get(mia.id(), ana, fact.id()).what())
        .isEqualTo(new Fact.Relation("little sister", "", maya));
  }

  @Test
  void anEditIsTakenBack() throws Exception {
    var fact = facts.add(mia.id(), maya, new Fact.Pet("Rosa")).now();
    mia.browser()
        .put("/people/" + maya + "/facts/" + fact.id(), "version", "1", "words", "Rosa the cat");
    var page = page();
    assertThat(page).contains("Rosa the cat");
    var undo = Pattern.compile("action=\"(/undo/[^\"]+)\"").matcher(page);
    assertThat(undo.find()).isTrue();
    mia.browser().post(undo.group(1));
    assertThat(facts.get(mia.id(), maya, fact.id())).isEqualTo(fact);
  }

  @Test
  void aStaleEditShowsBothTextsAndCanBeSentAgain() {
    var fact = facts.add(mia.id(), maya, new Fact.Pet("Rosa")).now();
    var path = "/people/" + maya + "/facts/" + fact.id();
    facts.edit(mia.id(), maya, fact.id(), 1, new Fact.Pet("Rosa, 12"));
    assertThat(mia.browser().put(path, "version", "1", "words", "Rosa, a cat"))
        .hasStatus(409)
        .bodyText()
        .contains("Rosa, 12", "value=\"Rosa, a cat\"", "name=\"version\" value=\"2\"");
    assertThat(mia.browser().put(path, "version", "2", "words", "Rosa, a cat"))
        .hasStatus3xxRedirection();
  }

  @Test
  void aFormOpensInPlace() {
    assertThat(mia.browser().get("/people/" + maya + "?edit=new-day"))
        .bodyText()
        .contains("name=\"month\"")
        .doesNotContain("name=\"address\"");
  }

  @Test
  void someoneElsesFactIsNotFound() {
    var fact = facts.add(mia.id(), maya, new Fact.Pet("Rosa")).now();
    var tom = given.someone("Tom").browser();
    var path = "/people/" + maya + "/facts/" + fact.id();
    assertThat(tom.put(path, "version", "1", "words", "x")).hasStatus(404);
    assertThat(tom.delete(path)).hasStatus(404);
    assertThat(tom.post("/people/" + maya + "/facts", "sort", "pet", "words", "x"))
        .hasStatus(404);
    assertThat(facts.of(mia.id(), maya)).containsExactly(fact);
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult add(String... fields) {
    return mia.browser().post("/people/" + maya + "/facts", fields);
  }

  private Directory.Glance glance() {
    return directory.glance(mia.id(), maya).orElseThrow();
  }

  private String page() throws Exception {
    return mia.browser().get("/people/" + maya).getResponse().getContentAsString();
  }
}
