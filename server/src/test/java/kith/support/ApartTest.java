package kith.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kith.circle.Circle;
import kith.people.People;
import kith.people.Person;
import kith.people.Ring;
import kith.testing.BetweenTwo;
import kith.testing.Html;
import kith.testing.KithTest;
import kith.testing.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mia wrote that Benny hurts her, and wants nothing to lead her towards him. */
@KithTest
class ApartTest extends BetweenTwo {
  @Autowired
  People people;

  @Autowired
  Circle circle;

  @Autowired
  Apart apart;

  String quiet = "";

  @BeforeEach
  void muchLeadsTowardsHim() {
    quiet = "/someone/apart/" + bensPerson;
    mia.browser()
        .post(
            "/people/" + bensPerson + "/facts",
            "sort",
            "way",
            "kind",
            "phone",
            "address",
            "+4930123456");
    mia.browser()
        .post(
            "/people/" + bensPerson + "/facts",
            "sort",
            "day",
            "kind",
            "birthday",
            "day",
            "25",
            "month",
            "11");
    mia.browser().put("/someone/people", "person", bensPerson.toString());
    mia.browser().put("/feelings/sharing/" + ben.id(), "quadrant", "heavy");
    ben.browser().post("/feelings/asks/" + mia.id());
  }

  @Test
  void theActStandsBesideTheWordsAndSaysWhatItDid() {
    var note = written();
    assertThat(mia.browser().follow(note))
        .bodyText()
        .contains("Nothing more about Benny", "action=\"" + quiet + "\"");
    assertThat(mia.browser().put(quiet)).hasStatus(303).hasRedirectedUrl(quiet);
    assertThat(mia.browser().get(quiet))
        .hasStatusOk()
        .bodyText()
        .contains("Quiet about Benny", "No reminders", "Take this back", "data-leaves");
    assertThat(mia.browser().follow(note))
        .bodyText()
        .contains("Kith is quiet about Benny")
        .doesNotContain("Nothing more about Benny");
  }

  @Test
  void nothingLeadsTowardsThemAnyMoreAndTakingItBackBringsAllOfItAgain() {
    leads();
    mia.browser().put(quiet);
    leadsNowhere();
    mia.browser().delete(quiet);
    leads();
    assertThat(people.find(mia.id(), bensPerson).map(Person::ring)).contains(Ring.CLOSE);
    assertThat(mia.browser().get(quiet)).hasStatus(404);
    assertThat(mia.browser().delete(quiet)).hasStatus(404);
  }

  @Test
  void whatGoesOutByItselfIsNamedAndEndsWithOneTap() {
    mia.browser().put(quiet);
    assertThat(mia.browser().get(quiet))
        .bodyText()
        .contains("What Benny still sees by itself", "unpleasant, little energy");
    mia.browser().post("/feelings", "word", "sad");
    assertThat(ben.browser().get("/feelings/shared")).bodyText().contains("sad");
    assertThat(mia.browser().delete("/feelings/sharing/" + ben.id(), "back", quiet))
        .hasRedirectedUrl(quiet);
    assertThat(mia.browser().get(quiet)).bodyText().doesNotContain("still sees by itself");
    mia.browser().post("/feelings", "word", "lonely");
    assertThat(ben.browser().get("/feelings/shared")).bodyText().doesNotContain("lonely");
  }

  @Test
  void afterAnAnswerNoNextQuestionIsOffered() {
    var made = mia.browser()
        .post("/opening/exchanges", "prompt", "childhood-1", "person", bensPerson.toString());
    var exchange = "/opening/exchanges/" + Routes.madeAt(made).getFirst();
    mia.browser().put(exchange + "/answer", "answer", "in the attic");
    ben.browser().put(exchange + "/answer", "answer", "under the stairs");
    var next = "href=\"/opening/with/" + bensPerson;
    assertThat(mia.browser().get(exchange)).bodyText().contains("under the stairs", next);
    mia.browser().put(quiet);
    assertThat(mia.browser().get(exchange))
        .bodyText()
        .contains("under the stairs")
        .doesNotContain(next);
  }

  @Test
  void theySeeNothingOfIt() {
    ben.browser().get("/");
    var seen = seenByBen();
    mia.browser().put(quiet);
    assertThat(seenByBen()).isEqualTo(seen);
  }

  @Test
  void whomIHadMutedBeforeStaysMutedAndWhoRestedGoesOnResting() {
    circle.mute(mia.id(), ben.id(), true);
    people.rest(mia.id(), bensPerson);
    mia.browser().put(quiet);
    mia.browser().delete(quiet);
    assertThat(circle.find(mia.id(), ben.id()).orElseThrow().muted()).isTrue();
    assertThat(people.get(mia.id(), bensPerson).resting()).isTrue();
  }

  @Test
  void whoIsPlacedInARingAgainIsNoLongerKeptApart() {
    mia.browser().put(quiet);
    var person = people.get(mia.id(), bensPerson);
    people.edit(
        mia.id(),
        bensPerson,
        person.version(),
        new Person.Edited(person.basics(), Ring.FRIENDS, person.rhythm(), person.life()));
    assertThat(mia.browser().get(quiet)).hasStatus(404);
    assertThat(mia.browser().follow(written())).bodyText().contains("Nothing more about Benny");
  }

  @Test
  void whoIsMergedStaysApartAndWhoIsForgottenLeavesNothingBehind() {
    mia.browser().put(quiet);
    var benjamin = people.add(mia.id(), "Benjamin", Ring.CLOSE).id();
    people.merge(mia.id(), bensPerson, benjamin);
    assertThat(apart.among(mia.id(), Set.of(benjamin))).containsExactly(benjamin);
    people.forget(mia.id(), benjamin);
    assertThat(apart.among(mia.id(), Set.of(benjamin))).isEmpty();
  }

  /** Without the tokens of its forms. */
  private List<String> seenByBen() {
    return Stream.of("/", "/circle", "/feelings/shared", "/people")
        .map(it ->
            Html.text(ben.browser().get(it)).replaceAll("csrf\" (value|content)=\"[^\"]*\"", ""))
        .toList();
  }

  private void leads() {
    assertThat(mia.browser().get("/")).bodyText().contains("Benny asks: how are you?");
    assertThat(mia.browser().get("/upcoming")).bodyText().contains("Benny");
    assertThat(mia.browser().get("/opening")).bodyText().contains("Benny");
    assertThat(mia.browser().get("/opening/with/" + bensPerson))
        .bodyText()
        .contains("action=\"/opening/exchanges\"");
    assertThat(mia.browser().get("/people/" + bensPerson))
        .bodyText()
        .contains("/feelings/asks/" + ben.id());
    assertThat(mia.browser().get("/feelings/shared")).bodyText().contains("Ask how they are");
    assertThat(mia.browser().get("/someone")).bodyText().contains("tel:+4930123456");
  }

  private void leadsNowhere() {
    for (var page : Set.of("/", "/upcoming", "/opening", "/someone")) {
      assertThat(mia.browser().get(page)).bodyText().doesNotContain("Benny");
    }
    assertThat(mia.browser().get("/opening/with/" + bensPerson))
        .bodyText()
        .contains("Benny rests")
        .doesNotContain("action=\"/opening/exchanges\"");
    assertThat(mia.browser().get("/people/" + bensPerson))
        .bodyText()
        .doesNotContain("/feelings/asks/");
    assertThat(mia.browser().get("/feelings/shared")).bodyText().doesNotContain("Ask how they are");
  }

  private String written() {
    var made = mia.browser()
        .post(
            "/notes",
            "text",
            "My husband hit me again last night. I am afraid of him.",
            "with",
            bensPerson.toString());
    return Objects.requireNonNull(made.getResponse().getRedirectedUrl());
  }
}
