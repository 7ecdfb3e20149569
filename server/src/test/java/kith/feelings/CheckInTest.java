package kith.feelings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kith.people.People;
import kith.people.Ring;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KithTest
class CheckInTest extends MiaChecksIn {
  @Autowired
  Vocabulary vocabulary;

  @Autowired
  Feelings feelings;

  @Autowired
  People people;

  @Test
  void aPointAndAWordAreEnough() {
    var kept = mia.post("/feelings", "at", "3,-3", "word", "calm");
    assertThat(kept).hasStatus(303);
    assertThat(mia.get(pathOf(kept)))
        .hasStatusOk()
        .bodyText()
        .contains("calm", "pleasant, little energy");
  }

  @Test
  void wordsOfMyOwnStandBesideThoseOffered() {
    var kept = mia.post(
        "/feelings", "at", "-3,3", "word", "worried", "own", "storm-tossed, <b>wobbly</b>");
    assertThat(mia.get(pathOf(kept)))
        .bodyText()
        .contains("worried, storm-tossed, &lt;b&gt;wobbly&lt;/b&gt;");
  }

  @Test
  void withoutAWordTheNearestAreOfferedAndWhatWasTypedStays() {
    assertThat(mia.post("/feelings", "at", "5,5", "reason", "the letter came"))
        .hasStatus(422)
        .bodyText()
        .contains("Please choose a word", "elated", "the letter came")
        .doesNotContain(">lonely<");
  }

  @Test
  void aPointOutsideTheFieldIsRefused() {
    assertThat(mia.post("/feelings", "at", "0,9", "word", "calm"))
        .hasStatus(422)
        .bodyText()
        .contains("Please choose a place in the field");
    assertThat(mia.get("/feelings/history")).bodyText().contains("Nothing here yet");
  }

  @Test
  void anotherDayAndTimeCanBeFilledInAndNoneThatIsToCome() {
    var kept =
        mia.post("/feelings", "at", "1,1", "word", "glad", "on", "2026-11-02", "time", "21:40");
    assertThat(mia.get(pathOf(kept))).bodyText().contains("Monday 2 November, 21:40");
    assertThat(mia.get("/feelings/history")).bodyText().contains("Monday 2 November");
    for (var field : new String[] {"on=2026-11-24", "time=10:30", "time=half nine"}) {
      var parts = field.split("=", 2);
      assertThat(mia.post("/feelings", "at", "1,1", "word", "glad", parts[0], parts[1]))
          .hasStatus(422);
    }
  }

  @Test
  void withoutAPlaceAKnownWordBringsItsOwn() {
    var kept = mia.post("/feelings", "word", "lonely");
    assertThat(mia.get(pathOf(kept))).bodyText().contains("unpleasant, little energy");
    assertThat(mia.post("/feelings", "own", "wobbly")).hasStatus(422);
  }

  @Test
  void itTellsWhomItIsAboutAndWhoWasThereByTapOrByName() {
    var ana = people.add(me.id(), "Ana", Ring.INNER).id();
    people.add(me.id(), "Tom", Ring.FRIENDS);
    assertThat(mia.get("/feelings")).bodyText().contains("About whom?", "Ana", "Tom");
    var path = pathOf(
        mia.post("/feelings", "word", "glad", "about", ana.toString(), "withOther", "tom, Ana"));
    assertThat(mia.get(path)).bodyText().contains("About whom?", "Who was there?", "Tom", "Ana");
    assertThat(mia.post("/feelings", "word", "glad", "aboutOther", "Nobody"))
        .hasStatus(422)
        .bodyText()
        .contains("nobody called Nobody");
    var foreign = people.add(given.someone("Noa").id(), "Eve", Ring.INNER).id();
    assertThat(mia.post("/feelings", "word", "glad", "about", foreign.toString()))
        .hasStatus(422);
  }

  @Test
  void whoIsMergedGoesOnAsTheOtherAndWhoIsForgottenIsGone() {
    var ana = people.add(me.id(), "Ana", Ring.INNER).id();
    var anna = people.add(me.id(), "Anna", Ring.INNER).id();
    var both = pathOf(
        mia.post("/feelings", "word", "glad", "about", ana.toString(), "about", anna.toString()));
    var one = pathOf(mia.post("/feelings", "word", "glad", "with", ana.toString()));
    people.merge(me.id(), ana, anna);
    assertThat(checkIn(both).about()).containsExactly(anna);
    assertThat(checkIn(one).with()).containsExactly(anna);
    people.forget(me.id(), anna);
    assertThat(checkIn(both).about()).isEmpty();
    assertThat(mia.get(one)).hasStatusOk().bodyText().doesNotContain("Anna");
  }

  @Test
  void itCanBeChangedAndTheChangeTakenBack() {
    var path = pathOf(mia.post("/feelings", "at", "3,3", "word", "glad", "own", "wobbly"));
    assertThat(mia.get(path + "/edit")).bodyText().contains("value=\"wobbly\"", "value=\"10:00\"");
    mia.put(path, "version", "1", "at", "-3,-3", "word", "sad", "sentence", "<i>no</i>");
    var changed = mia.get(path);
    assertThat(changed).bodyText().contains("sad", "&lt;i&gt;no", "Saved.").doesNotContain("glad");
    mia.post("/undo/" + undoOf(changed));
    assertThat(mia.get(path))
        .bodyText()
        .contains("glad, wobbly")
        .doesNotContainPattern("\\bsad\\b");
  }

  @Test
  void twoChangesAtOnceAreBothShown() {
    var path = pathOf(mia.post("/feelings", "at", "3,3", "word", "glad"));
    mia.put(path, "version", "1", "at", "3,3", "word", "proud");
    assertThat(mia.put(path, "version", "1", "at", "3,3", "word", "amused"))
        .hasStatus(409)
        .bodyText()
        .contains("changed elsewhere", "proud", "amused");
  }

  @Test
  void whatIDeleteIsGoneAndCanBeBroughtBack() {
    var path = pathOf(mia.post("/feelings", "at", "3,3", "word", "glad"));
    assertThat(mia.delete(path)).hasStatus(303);
    assertThat(mia.get(path)).hasStatus(404);
    mia.post("/undo/" + undoOf(mia.get("/feelings/history")));
    assertThat(mia.get(path)).bodyText().contains("glad");
  }

  @Test
  void someoneElsesCheckInIsNotFound() {
    var path = pathOf(mia.post("/feelings", "at", "3,3", "word", "glad"));
    var stranger = given.someone("Stranger").browser();
    assertThat(stranger.get(path)).hasStatus(404);
    assertThat(stranger.delete(path)).hasStatus(404);
    assertThat(mia.get(path)).hasStatusOk();
  }

  @Test
  void thereAreAtLeast140WordsInAllFourQuadrants() {
    assertThat(vocabulary.all())
        .hasSizeGreaterThanOrEqualTo(140)
        .allSatisfy(word -> assertThat(word.meaning()).isNotBlank());
    for (var point : new String[] {"3,3", "3,-3", "-3,3", "-3,-3"}) {
      assertThat(vocabulary.near(Affect.parse(point))).hasSizeGreaterThan(30);
    }
  }

  private CheckIn checkIn(String path) {
    var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    return feelings.get(me.id(), new CheckInId(id));
  }

  private static String undoOf(MvcTestResult page) {
    return Given.found("/undo/([0-9a-f-]{36})", page);
  }
}
