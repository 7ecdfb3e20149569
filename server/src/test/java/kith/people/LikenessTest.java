package kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import kith.listening.Listening;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Maya's sister Ines, whom I know by name, becomes a person of mine later. */
@KithTest
class LikenessTest {
  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Facts facts;

  @Autowired
  Listening listening;

  Given.Someone mia;
  PersonId maya;

  @BeforeEach
  void mayaHasASister() {
    mia = given.someone("Mia");
    maya = people.add(mia.id(), "Maya", Ring.CLOSE).id();
    facts.add(mia.id(), maya, new Fact.Relation("sister", "Ines", null));
  }

  @Test
  void itIsAskedOnBothPagesAndOneTapLinksBothWays() {
    var ines = added("Ines Duarte");
    assertThat(page(maya))
        .bodyText()
        .contains("Is Maya's sister Ines the Ines Duarte among your people?");
    var page = page(ines);
    assertThat(page).bodyText().contains("Is this Maya's sister Ines?");
    assertThat(mia.browser().put(path(page), "back", "/people/" + ines))
        .hasRedirectedUrl("/people/" + ines);
    assertThat(what(maya)).isEqualTo(new Fact.Relation("sister", "", ines));
    assertThat(what(ines)).isEqualTo(new Fact.Relation("sibling", "", maya));
    var linked = page(ines);
    assertThat(linked).bodyText().contains("each stands on the other's page", "/undo/");
    assertThat(linked).bodyText().doesNotContain("Is this Maya's");
    mia.browser().post(Given.found("action=\"(/undo/[^\"]+)\"", linked));
    assertThat(what(maya)).isEqualTo(new Fact.Relation("sister", "Ines", null));
    assertThat(facts.of(mia.id(), ines)).isEmpty();
  }

  @Test
  void tappedTwiceItIsLinkedOnce() {
    var ines = added("Ines");
    var path = path(page(ines));
    mia.browser().put(path);
    assertThat(mia.browser().put(path)).hasStatus3xxRedirection();
    assertThat(facts.of(mia.id(), ines)).hasSize(1);
  }

  @Test
  void whatIDeclineIsNotAskedAgainUnlessITakeItBack() {
    var ines = added("Ines");
    mia.browser().delete(path(page(ines)));
    var declined = page(ines);
    assertThat(declined).bodyText().doesNotContain("Is this Maya's sister");
    assertThat(page(maya)).bodyText().doesNotContain("among your people?");
    assertThat(what(maya)).isEqualTo(new Fact.Relation("sister", "Ines", null));
    mia.browser().post(Given.found("action=\"(/undo/[^\"]+)\"", declined));
    assertThat(page(ines)).bodyText().contains("Is this Maya's sister Ines?");
  }

  @Test
  void anotherNameIsNotAskedAbout() {
    added("Inesa");
    var ina = added("Ina");
    assertThat(page(ina)).bodyText().doesNotContain("Is this");
    assertThat(page(maya)).bodyText().doesNotContain("among your people?");
  }

  @Test
  void ofTwoWhoMayBeHerEachIsAskedAndNoneIsLinkedByItself() {
    var one = added("Ines");
    var other = people.add(mia.id(), "Ines", Ring.INNER).id();
    assertThat(page(maya)).bodyText().contains("the Ines (Friends)", "the Ines (Inner circle)");
    mia.browser().put(path(page(other)));
    assertThat(what(maya)).isEqualTo(new Fact.Relation("sister", "", other));
    assertThat(page(one)).bodyText().doesNotContain("Is this");
  }

  @Test
  void aNoteThatSaysSoLinksHer() {
    var ines = added("Ines");
    listening.writeAndKeepAll(
        mia.id(),
        "Coffee with Maya. Her sister Ines is visiting next week.",
        java.time.LocalDate.of(2026, 11, 23),
        java.util.List.of());
    assertThat(facts.of(mia.id(), maya))
        .singleElement()
        .extracting(Fact::what)
        .isEqualTo(new Fact.Relation("sister", "", ines));
    assertThat(what(ines)).isEqualTo(new Fact.Relation("sibling", "", maya));
  }

  @Test
  void sheIsAddedFromMayasPageAndLinkedAtOnce() {
    var fact = facts.of(mia.id(), maya).getFirst();
    var path = "/people/" + maya + "/facts/" + fact.id() + "/person";
    assertThat(page(maya)).bodyText().contains(path);
    assertThat(mia.browser().post(path)).hasStatus3xxRedirection();
    var ines = people.meant(mia.id(), "Ines").getFirst().value();
    assertThat(what(maya)).isEqualTo(new Fact.Relation("sister", "", PersonId.of(ines)));
    mia.browser().post(Given.found("action=\"(/undo/[^\"]+)\"", page(maya)));
    assertThat(people.list(mia.id())).hasSize(1);
    assertThat(what(maya)).isEqualTo(new Fact.Relation("sister", "Ines", null));
  }

  private PersonId added(String name) {
    mia.browser().post("/people", "name", name);
    return PersonId.of(people.meant(mia.id(), name).getFirst().value());
  }

  private Fact.What what(PersonId person) {
    return facts.of(mia.id(), person).getFirst().what();
  }

  private MvcTestResult page(PersonId person) {
    return mia.browser().get("/people/" + person);
  }

  private static String path(MvcTestResult page) {
    return Given.found("action=\"(/people/[^\"]+/likeness/[^\"]+)\"", page);
  }
}
