package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.feelings.Affect;
import kith.feelings.Feelings;
import kith.feelings.Felt;
import kith.feelings.NewCheckIn;
import kith.moments.Began;
import kith.moments.Kind;
import kith.moments.Moments;
import kith.moments.NewMoment;
import kith.opening.Ladder;
import kith.people.People;
import kith.people.Rhythm;
import kith.people.Ring;
import kith.platform.Choices;
import kith.platform.PersonId;
import kith.testing.BetweenTwo;
import kith.testing.Given;
import kith.testing.Html;
import kith.testing.KithTest;
import kith.testing.Routes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each tip and each measure says what it rests on, and can be switched off where it stands. */
@KithTest
class MeasuresTest extends BetweenTwo {
  @Autowired
  People people;

  @Autowired
  Moments moments;

  @Autowired
  Feelings feelings;

  @Autowired
  Ladder ladder;

  @ParameterizedTest
  @EnumSource
  void eachHasItsSourceInTheSettingsAndStandsSomewhere(Measure measure) throws IOException {
    var page = Html.of(mia.browser().get("/settings/measures"));
    assertThat(page.select("[name=" + Choices.name(measure) + "][checked]"))
        .hasSize(measure.fixed() ? 0 : 1);
    assertThat(templates()).contains("Measure." + measure.name());
  }

  @Test
  void theRangeAndTheCountOfWordsAreShownWithTheirMarkUntilSwitchedOff() {
    var felt = new Felt(new Affect(3, 3), List.of("glad"), null, null, null);
    feelings.checkIn(mia.id(), NewCheckIn.now(felt));
    var page = "/feelings/history";
    assertThat(mia.browser().get(page))
        .bodyText()
        .contains("Seen in studies", "Quoidbach", "You used one word", "feel-range");
    switchOff(Measure.RANGE);
    assertThat(mia.browser().get(page))
        .bodyText()
        .contains("You used one word")
        .doesNotContain("Quoidbach", "feel-range");
    switchOff(Measure.VOCABULARY);
    assertThat(mia.browser().get(page))
        .bodyText()
        .doesNotContain("You used one word", "The last three months");
  }

  @Test
  void oneTapSwitchesOffWhereItStandsIsTakenBackAndComesBackInTheSettings() {
    var ada = people.add(mia.id(), "Ada", Ring.FRIENDS).id();
    ladder.goAsDeepAs(mia.id(), ada, 3);
    var path = "/opening/with/" + ada;
    var tip = "feel less awkward";
    assertThat(mia.browser().get(path)).bodyText().contains(tip, "From experiments", "Kardas");
    assertThat(mia.browser().delete("/settings/measures", "measure", "reassurance", "back", path))
        .hasRedirectedUrl(path);
    var after = mia.browser().get(path);
    assertThat(after).bodyText().doesNotContain(tip).contains("Not shown any more");
    mia.browser().post(Given.found("action=\"(/undo/[^\"]*)", after));
    assertThat(mia.browser().get(path)).bodyText().contains(tip);

    mia.browser().put("/settings/measures", "range", "true");
    assertThat(mia.browser().get(path)).bodyText().doesNotContain(tip);
    mia.browser().put("/settings/measures", "reassurance", "true", "ladder", "true");
    assertThat(mia.browser().get("/opening/with/" + ada)).bodyText().contains(tip);
  }

  @Test
  void whatIsNoneOrHasNoSwitchChangesNothing() {
    ben.browser().delete("/settings/measures", "measure", "horoscope");
    ben.browser().delete("/settings/measures", "measure", "together");
    var made = mia.browser()
        .post("/opening/exchanges", "prompt", "childhood-1", "person", bensPerson.toString());
    assertThat(ben.browser().get("/opening/exchanges/" + Routes.madeAt(made).getFirst()))
        .bodyText()
        .contains("when all have answered", "Sprecher");
  }

  @Test
  void cardsAboutSilenceSayWhereTheirNumbersComeFrom() {
    var maya = people.add(mia.id(), "Maya", Ring.INNER).id();
    var jonas = people.add(mia.id(), "Jonas", Ring.INNER).id();
    moments.log(mia.id(), talk(maya, "2026-11-10"));
    moments.log(mia.id(), talk(jonas, "2026-09-20"));
    assertThat(mia.browser().get("/"))
        .bodyText()
        .contains("Maya", "That number is ours", "Some bonds rest", "Navarro");
    switchOff(Measure.RHYTHM);
    assertThat(mia.browser().get("/"))
        .bodyText()
        .contains("Some bonds rest")
        .doesNotContain("That number is ours");
    switchOff(Measure.REST);
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("Some bonds rest");
  }

  @Test
  void whoWantsNoSuggestedRhythmGetsNone() {
    assertThat(mia.browser().get("/people")).bodyText().contains("suggests how often", "Dunbar");
    switchOff(Measure.LAYERS);
    assertThat(mia.browser().get("/people")).bodyText().doesNotContain("suggests how often");
    assertThat(people.add(mia.id(), "Maya", Ring.INNER).rhythm()).isEqualTo(Rhythm.NEVER);
  }

  @Test
  void whoWantsNoLadderSetsNoLimitButTheOtherStillDoes() {
    switchOff(Measure.LADDER);
    assertThat(mia.browser().get("/opening/with/" + bensPerson))
        .bodyText()
        .doesNotContain("How deep?");
    assertThat(ladder.agreed(mia.id(), bensPerson)).isEqualTo(1);
    ladder.goAsDeepAs(ben.id(), circles.personOf(ben, mia), 2);
    assertThat(ladder.agreed(mia.id(), bensPerson)).isEqualTo(2);
  }

  @Test
  void theRestGoesWhereItStands() {
    var felt = new Felt(new Affect(-3, -3), List.of("lonely"), null, null, null);
    var id = feelings.checkIn(ben.id(), NewCheckIn.now(felt)).id();
    ben.browser().post("/feelings/" + id + "/shares", "receiver", mia.id().toString());
    goes(Measure.WANTED, "/feelings/shared/" + ben.id() + "/" + id, "Ask what they would like");
    var own = feelings.checkIn(mia.id(), NewCheckIn.now(felt)).id();
    goes(Measure.REACHING_OUT, "/feelings/" + own + "/telling/" + bensPerson, "more welcome");
    goes(Measure.AFTER_TALK, "/opening/with/" + bensPerson, "Keep one line for yourself");
    goes(Measure.SOMETHING_NEW, "/moments/new", "Something new for one of us");
  }

  private void goes(Measure measure, String page, String words) {
    assertThat(mia.browser().get(page)).hasStatusOk().bodyText().contains(words);
    switchOff(measure);
    assertThat(mia.browser().get(page)).hasStatusOk().bodyText().doesNotContain(words);
  }

  private void switchOff(Measure measure) {
    mia.browser().delete("/settings/measures", "measure", Choices.name(measure));
  }

  private static NewMoment talk(PersonId with, String on) {
    return new NewMoment(
        Kind.TALK, Set.of(with), LocalDate.parse(on), null, Began.BOTH, false, null);
  }

  private static String templates() throws IOException {
    try (var files = Files.walk(Path.of("src/main"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(it -> it.toString().matches(".*(jte|RhythmCards\\.java)"))
          .map(MeasuresTest::read)
          .collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
