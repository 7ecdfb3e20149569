package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kith.moments.Moments;
import kith.people.Known;
import kith.people.Person;
import kith.people.Rhythm;
import kith.people.Ring;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Names in a note: whom they mean, and whether somebody is added. */
@KithTest
class NewNamesTest extends AboutMaya {
  @Autowired
  Moments moments;

  @Test
  void aNewNameIsOfferedAsANewPersonWithATick() {
    mia.browser()
        .post("/notes", "text", "Lunch with Maya and @Ilse. Ilse is moving to Ghent in May.");
    var page = mia.browser().get(proposals());
    assertThat(page).bodyText().contains("Add Ilse to your people");
    var form = ProposalsPage.of(page);
    mia.browser().put(form.path(), form.fields());
    assertThat(people.names(mia.id())).extracting(Known::name).contains("Ilse");
  }

  @Test
  void whereSomebodyNewBelongsIsSaidWithOneTapAndElseTheyAreFriends() {
    mia.browser().post("/notes", "text", "Lunch with @Ilse and @Omar.");
    var page = mia.browser().get(proposals());
    assertThat(page)
        .bodyText()
        .contains("How close is Ilse?", "Close", "Friends, twice a year, unless you say otherwise");
    var form = ProposalsPage.of(page);
    assertThat(form.fields()).containsSequence("ring-0", "friends");
    var close = form.with("ring-0", "close");
    mia.browser().put(close.path(), close.fields());
    assertThat(people.list(mia.id()))
        .filteredOn(it -> !it.id().equals(maya))
        .extracting(Person::name, Person::ring, Person::rhythm)
        .containsExactlyInAnyOrder(
            tuple("Ilse", Ring.CLOSE, Rhythm.MONTHLY),
            tuple("Omar", Ring.FRIENDS, Rhythm.HALF_YEARLY));
  }

  @Test
  void whoIsAddedBesideTheTextIsPlacedTooAndARingThatIsNoneIsRefused() {
    mia.browser().post("/notes", "text", "He dreads his exam next Thursday.");
    var form = ProposalsPage.of(mia.browser().get(proposals()))
        .with("also", "Ben")
        .with("alsoNew", "true");
    var wrong = form.with("also-ring", "outer space");
    assertThat(mia.browser().put(wrong.path(), wrong.fields()))
        .hasStatus(422)
        .bodyText()
        .contains("wrong-also-ring");
    var inner = form.with("also-ring", "inner");
    mia.browser().put(inner.path(), inner.fields());
    assertThat(people.list(mia.id()))
        .filteredOn(it -> it.name().equals("Ben"))
        .extracting(Person::ring)
        .containsExactly(Ring.INNER);
  }

  @Test
  void aNameThatICorrectToSomebodyIHaveAddsNobody() {
    mia.browser().post("/notes", "text", "Lunch with @Maja.");
    var form = ProposalsPage.of(mia.browser().get(proposals())).with("name-0", "Maya");
    mia.browser().put(form.path(), form.fields());
    assertThat(people.names(mia.id())).extracting(Known::name).containsExactly("Maya");
    assertThat(moments.with(mia.id(), maya, 9)).hasSize(1);
  }

  @Test
  void keepingAllThroughTheApiAddsNoThirdTomAndNobodyMerelyMentioned() {
    var hill = people.add(mia.id(), "Tom Hill", Ring.CLOSE).id();
    people.add(mia.id(), "Tom Berg", Ring.CLOSE);
    mia.browser().post("/notes", "text", "Lunch with Maya and Tom. We talked about @Ilse.");
    var waiting = listening.waiting(mia.id()).getFirst().waiting();
    assertThat(Objects.requireNonNull(waiting).people())
        .extracting(Somebody::name)
        .contains("Tom", "Ilse");
    assertThat(given.program(mia).put("/api/v1" + proposals(), "{\"which\": [\"" + hill + "\"]}"))
        .hasStatusOk();
    assertThat(people.names(mia.id())).hasSize(3);
    assertThat(moments.with(mia.id(), maya, 9)).hasSize(1);
    assertThat(moments.with(mia.id(), hill, 9)).hasSize(1);
  }

  @Test
  void aNoteThatNamesNobodyAsksOnceWhomItIsAbout() {
    mia.browser().post("/notes", "text", "He dreads his exam next Thursday.");
    var page = mia.browser().get(proposals());
    assertThat(page).bodyText().contains("No name was found in the note");
    var form = ProposalsPage.of(page);
    assertThat(mia.browser().put(form.path(), form.fields())).hasStatus(422).satisfies(refused -> {
      assertThat(refused).bodyText().containsOnlyOnce("Whom is this about?");
      assertThat(refused).bodyText().doesNotContain("wrong-who-");
    });
    var ben = form.with("also", "Ben");
    assertThat(mia.browser().put(ben.path(), ben.fields()))
        .hasStatus(422)
        .bodyText()
        .contains("You have nobody called Ben.", "name=\"alsoNew\"");
    var added = ben.with("alsoNew", "true");
    mia.browser().put(added.path(), added.fields());
    var mine = listening.names(mia.id()).find("Ben").orElseThrow();
    assertThat(details.of(mia.id(), mine)).isNotEmpty();
    assertThat(moments.with(mia.id(), mine, 9)).hasSize(1);
  }

  @Test
  void whoWasAddedWithANoteGoesWithItsUndo() {
    var undo = keptWithIlse();
    mia.browser().post(undo);
    assertThat(people.names(mia.id())).extracting(Known::name).containsExactly("Maya");
    assertThat(listening.waiting(mia.id())).hasSize(1);
  }

  @Test
  void whoWasAddedWithANoteStaysOnceMoreIsKeptOfThem() {
    var undo = keptWithIlse();
    var ilse = listening.names(mia.id()).find("Ilse").orElseThrow();
    listening.writeAndKeepAll(
        mia.id(), "Ilse loves maps.", LocalDate.of(2026, 11, 23), List.of(ilse));
    mia.browser().post(undo);
    assertThat(people.find(mia.id(), ilse)).isPresent();
    assertThat(moments.with(mia.id(), ilse, 9)).hasSize(1);
  }

  @Test
  void aNewPersonThatIDoNotTickIsNotAdded() {
    mia.browser().post("/notes", "text", "Lunch with Maya and @Ilse.");
    var page = ProposalsPage.of(mia.browser().get(proposals()));
    var form = page.without("add").without("with").with("with", page.valueBeside("Maya"));
    mia.browser().put(form.path(), form.fields());
    assertThat(people.names(mia.id())).extracting(Known::name).doesNotContain("Ilse");
    assertThat(moments.with(mia.id(), maya, 9)).hasSize(1);
  }

  private String keptWithIlse() {
    mia.browser().post("/notes", "text", "Lunch with @Ilse. Ilse is moving to Ghent in May.");
    keepAll();
    assertThat(people.names(mia.id())).hasSize(2);
    return undoOn(mia.browser().get("/"));
  }
}
