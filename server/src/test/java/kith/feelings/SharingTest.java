package kith.feelings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import kith.circle.Circle;
import kith.people.Ring;
import kith.testing.Html;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A check-in is shown to whom I say, no more of it than I say, and until I take it back. */
@KithTest
class SharingTest extends MiaFeels {
  @Autowired
  Circle circle;

  @Test
  void nothingIsSharedUnlessISaySo() {
    var id = lonely();
    assertThat(ben.browser().get(received(id))).hasStatus(404);
    assertThat(ben.browser().get("/feelings/shared"))
        .bodyText()
        .contains("Nothing just now")
        .doesNotContain("lonely");
    assertThat(ben.browser().get("/")).bodyText().doesNotContain("lonely");
  }

  @Test
  void theyFindTheWordAndTheFieldOnTheirTodayAndNoMore() {
    var id = lonely();
    share(id);
    assertThat(ben.browser().get("/"))
        .bodyText()
        .contains("Mia from school shows you how they feel: lonely");
    assertThat(ben.browser().get(received(id)))
        .bodyText()
        .contains("lonely", "unpleasant, little energy")
        .doesNotContain("The flat", "she moved out", "heavy chest")
        .doesNotContainPattern("\\bAna\\b");
    assertThat(ben.browser().get("/")).bodyText().doesNotContain("lonely");
    assertThat(ben.browser().get("/feelings/shared")).bodyText().contains("lonely");
    assertThat(mia.browser().get("/feelings/" + id)).bodyText().contains("Who sees it", "Benny");
  }

  @Test
  void theSentenceAndWhomItIsAboutAreAddedOneByOneAndTheBodyNever() {
    var id = lonely();
    share(id, "sentence", "true");
    assertThat(ben.browser().get(received(id)))
        .bodyText()
        .contains("The flat is so quiet")
        .doesNotContain("she moved out")
        .doesNotContainPattern("\\bAna\\b");
    share(id, "about", "true");
    assertThat(ben.browser().get(received(id)))
        .bodyText()
        .contains("she moved out", "About Ana")
        .doesNotContain("The flat", "heavy chest");
  }

  @Test
  void whoWasThereIsNeverSent() {
    var tim = people.add(mia.id(), "Tim", Ring.CLOSE).id();
    var felt = new Felt(new Affect(-3, -3), List.of("lonely"), null, "she moved out", null);
    var id = feelings
        .checkIn(mia.id(), new NewCheckIn(felt, Set.of(tim), Set.of(), null, null))
        .id();
    share(id, "about", "true");
    assertThat(ben.browser().get(received(id)))
        .bodyText()
        .contains("she moved out")
        .doesNotContainPattern("\\bTim\\b");
  }

  @Test
  void whatIWriteOnlyLaterIsShownToNobodyUntilIAddItAnew() {
    var tim = people.add(mia.id(), "Tim", Ring.CLOSE).id();
    var id = lonely();
    share(id, "sentence", "true", "about", "true");
    var before = feelings.get(mia.id(), id);
    var felt = new Felt(
        before.felt().affect(), List.of("lonely"), null, "she moved out", "I hate this flat");
    feelings.edit(
        mia.id(), id, before.version(), new NewCheckIn(felt, Set.of(), Set.of(tim), null, null));
    assertThat(ben.browser().get(received(id)))
        .bodyText()
        .contains("lonely")
        .doesNotContain("I hate this flat", "she moved out")
        .doesNotContainPattern("\\bTim\\b");
  }

  @Test
  void whatWasAddedStaysWhenOnlySomethingElseIsChanged() {
    var id = lonely();
    share(id, "sentence", "true", "about", "true");
    var before = feelings.get(mia.id(), id);
    var felt =
        new Felt(before.felt().affect(), List.of("alone"), null, null, "The flat is so quiet");
    feelings.edit(
        mia.id(), id, before.version(), new NewCheckIn(felt, Set.of(), before.about(), null, null));
    assertThat(ben.browser().get(received(id)))
        .bodyText()
        .contains("alone", "The flat is so quiet", "About Ana");
  }

  @Test
  void takingItBackLooksAsIfNothingHadBeenThere() {
    var before = ben.browser().get("/feelings/shared");
    var id = lonely();
    share(id);
    mia.browser().delete("/feelings/" + id + "/shares/" + ben.id());
    assertThat(ben.browser().get(received(id))).hasStatus(404);
    assertThat(main(ben.browser().get("/feelings/shared"))).isEqualTo(main(before));
    assertThat(ben.browser().put(received(id) + "/replies", "kind", "offer")).hasStatus(404);
  }

  @Test
  void itIsInTheListOfWhatIShareAndEndsWithTheCheckInOrTheConnection() {
    var id = lonely();
    share(id);
    assertThat(mia.browser().get("/circle/shared")).bodyText().contains("lonely");
    mia.browser().delete("/feelings/" + id);
    assertThat(mia.browser().get("/circle/shared"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("lonely");
    var other = lonely();
    share(other);
    circle.unlink(ben.id(), mia.id());
    assertThat(ben.browser().get(received(other))).hasStatus(404);
    assertThat(mia.browser()
            .post("/feelings/" + other + "/shares", "receiver", ben.id().toString()))
        .hasStatus(404);
  }

  @Test
  void whoIsMutedStaysOffTodayAndCannotSeeIt() {
    circle.mute(ben.id(), mia.id(), true);
    share(lonely());
    mia.browser().post("/feelings/asks/" + ben.id());
    assertThat(ben.browser().get("/")).bodyText().doesNotContain("lonely", "One word is enough");
    assertThat(ben.browser().get("/feelings/shared")).bodyText().contains("lonely");
  }

  @Test
  void anOpenPageHearsOfItAtOnce() {
    var page = ben.browser().open("/live");
    await().until(() -> Html.text(page).contains(":kith"));
    share(lonely());
    await().until(() -> Html.text(page).contains("data:checkin"));
    assertThat(ben.browser().get("/")).bodyText().contains("data-live=", "checkin");
  }

  @Test
  void anOpenPageHearsWhenTheConnectionEnds() {
    var page = ben.browser().open("/live");
    await().until(() -> Html.text(page).contains(":kith"));
    circle.unlink(mia.id(), ben.id());
    await().until(() -> Html.text(page).contains("data:checkin"));
  }
}
