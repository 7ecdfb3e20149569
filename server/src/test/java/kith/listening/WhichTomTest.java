package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.moments.Moments;
import kith.people.Fact;
import kith.people.Facts;
import kith.people.Known;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.testing.KithTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A name that several of my people bear: it is asked whom I mean, and they can be told apart. */
@KithTest
class WhichTomTest extends AboutMaya {
  private static final String NOTE = "Coffee with Tom Baker. His exam is next Thursday.";

  @Autowired
  Facts facts;

  @Autowired
  Moments moments;

  PersonId brother;
  PersonId colleague;

  @BeforeEach
  void twoOfOneName() {
    brother = people.add(mia.id(), "Tom Baker", Ring.CLOSE).id();
    colleague = people.add(mia.id(), "Tom Baker", Ring.WIDER).id();
    facts.add(mia.id(), maya, new Fact.Relation("brother", "", brother));
  }

  @Test
  void ofTwoTomsICanTapTheOneIMeanAndNoThirdIsAdded() {
    var refused = refused("Coffee with Tom. His exam is next Thursday. I promised to call him.");
    var form = refused.with("which-0", colleague.toString());
    assertThat(mia.browser().put(form.path(), form.fields())).hasStatus3xxRedirection();
    assertThat(people.names(mia.id())).hasSize(3);
    assertThat(details.of(mia.id(), colleague)).isNotEmpty();
    assertThat(moments.with(mia.id(), colleague, 9)).hasSize(1);
    assertThat(moments.with(mia.id(), brother, 9)).isEmpty();
  }

  @Test
  void itIsAskedOnceInOnePlaceAndEverythingElseStaysClosed() {
    var refused = refused(NOTE);
    assertThat(refused.html())
        .containsOnlyOnce("please choose whom you mean")
        .containsOnlyOnce("value=\"" + colleague + "\"")
        .doesNotContain("<details class=\"fold\" open", "aria-invalid");
  }

  @Test
  void whatITypedBeforeIsKeptWithTheAnswer() {
    mia.browser().post("/notes", "text", NOTE);
    var form =
        ProposalsPage.of(mia.browser().get(proposals())).with("words-0", "the <driving> exam");
    var refused = ProposalsPage.of(mia.browser().put(form.path(), form.fields()));
    var answered = refused.with("which-0", brother.toString());
    mia.browser().put(answered.path(), answered.fields());
    assertThat(details.of(mia.id(), brother))
        .extracting(Detail::words)
        .contains("the <driving> exam");
  }

  @Test
  void aTomWhoIsOnlySpokenOfIsAskedForToo() {
    mia.browser().post("/notes", "text", "Tom Baker is moving to Ghent in May.");
    var form = ProposalsPage.of(mia.browser().get(proposals()));
    assertThat(mia.browser().put(form.path(), form.fields()))
        .hasStatus(422)
        .bodyText()
        .contains("please choose whom you mean");
  }

  @Test
  void heCanBeSomebodyNew() {
    var form = refused(NOTE).with("add", "0");
    mia.browser().put(form.path(), form.fields());
    assertThat(people.names(mia.id()))
        .extracting(Known::name)
        .filteredOn("Tom Baker"::equals)
        .hasSize(3);
  }

  @Test
  void onThePageOfOneOfThemItIsHim() {
    mia.browser().post("/notes", "text", NOTE, "with", colleague.toString());
    keepAll();
    assertThat(details.of(mia.id(), colleague)).isNotEmpty();
    assertThat(details.of(mia.id(), brother)).isEmpty();
    assertThat(people.names(mia.id())).hasSize(3);
  }

  @Test
  void whereverOneIsChosenTheyAreToldApart() {
    assertThat(refused(NOTE).html()).contains("Tom Baker (Maya's brother)", "Tom Baker (Wider");
    var pages = List.of("/people", "/search?q=Tom", "/palette?q=Tom", "/people/" + maya + "/merge");
    for (var page : pages) {
      assertThat(mia.browser().get(page))
          .describedAs(page)
          .bodyText()
          .contains("Maya's brother", "Wider circle");
    }
  }

  @Test
  void howWeMetTellsThemApartToo() {
    facts.of(mia.id(), maya).forEach(it -> facts.remove(mia.id(), maya, it.id()));
    mia.browser()
        .put(
            "/people/" + colleague,
            "version",
            "1",
            "name",
            "Tom Baker",
            "howMet",
            "At work, in May");
    assertThat(mia.browser().get("/people"))
        .bodyText()
        .contains("Close", "At work in May")
        .doesNotContain("added ");
  }

  @Test
  void ofWhomNothingIsKnownIsToldByWhenTheyWereAdded() {
    var ivo = people.add(mia.id(), "Ivo", Ring.CLOSE).id();
    people.add(mia.id(), "Ivo", Ring.CLOSE);
    assertThat(mia.browser().get("/people/" + ivo + "/merge"))
        .bodyText()
        .contains("Ivo (Close · no. 2)");
  }

  @Test
  void aFieldTakesWhatTellsThemApart() {
    var path = "/people/" + maya + "/details";
    assertThat(mia.browser().post(path, "kind", "interest", "words", "chess", "who", "Tom Baker"))
        .hasStatus(422)
        .bodyText()
        .contains("You have several people called Tom Baker", "Tom Baker (Maya's brother)");
    mia.browser()
        .post(path, "kind", "interest", "words", "chess", "who", "Tom Baker (Maya's brother)");
    assertThat(details.of(mia.id(), brother)).extracting(Detail::words).containsExactly("chess");
    assertThat(mia.browser()
            .get("/details/" + details.of(mia.id(), brother).getFirst().id() + "/edit"))
        .bodyText()
        .contains("value=\"Tom Baker (Maya&#39;s brother)\"");
  }

  @Test
  void aProgramIsToldWhomItMayMeanAndSavesNothing() {
    var program = given.program(mia);
    var note = "{\"text\": \"" + NOTE + "\", \"keep\": \"all\"";
    assertThat(program.post("/api/v1/notes", note + "}"))
        .hasStatus(422)
        .bodyText()
        .contains("\"field\":\"which\"", colleague.toString(), "Tom Baker (Maya's brother)");
    assertThat(listening.with(mia.id(), colleague)).isEmpty();
    assertThat(program.post("/api/v1/notes", note + ", \"which\": [\"" + colleague + "\"]}"))
        .hasStatus(201);
    assertThat(details.of(mia.id(), colleague)).isNotEmpty();
    assertThat(details.of(mia.id(), brother)).isEmpty();
  }

  @Test
  void aProgramThatKeepsOneOfThemSaysWhoItIsToo() {
    mia.browser().post("/notes", "text", NOTE);
    var one = "/api/v1" + proposals() + "/0";
    assertThat(given.program(mia).put(one, "{}")).hasStatus(422);
    assertThat(given.program(mia).put(one, "{\"which\": [\"" + brother + "\"]}"))
        .hasStatusOk();
    assertThat(details.of(mia.id(), brother)).hasSize(1);
  }

  private ProposalsPage refused(String text) {
    mia.browser().post("/notes", "text", text);
    var form = ProposalsPage.of(mia.browser().get(proposals()));
    var answer = mia.browser().put(form.path(), form.fields());
    assertThat(answer).hasStatus(422);
    return ProposalsPage.of(answer);
  }
}
