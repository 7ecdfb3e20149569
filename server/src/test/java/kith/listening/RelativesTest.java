package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import kith.people.Fact;
import kith.people.Facts;
import kith.platform.PersonId;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class RelativesTest extends AboutMaya {
  private static final String NOTE = "Coffee with Maya. Her sister Lena is visiting next week.";

  @Autowired
  Facts facts;

  @Test
  void somebodyInTheirLifeIsKeptOnThePageAndSaidOnce() throws Exception {
    keep(written(NOTE));
    assertThat(life(maya)).containsExactly(new Fact.Relation("sister", "Lena", null));
    var page = mia.browser().get("/people/" + maya).getResponse().getContentAsString();
    assertThat(page).contains("People in their life", "visiting next week");
    assertThat(page).doesNotContain("<p class=\"words\">sister Lena</p>");
  }

  @Test
  void whatIDoNotTickIsNotKept() {
    var form = written(NOTE);
    assertThat(form.html()).contains("Remember Lena as sister of Maya");
    keep(form.without("keep"));
    assertThat(life(maya)).isEmpty();
  }

  @Test
  void itIsCorrectedInPlace() {
    var form = written(NOTE);
    var number = Pattern.compile("name=\"relation-(\\d)\"").matcher(form.html());
    assertThat(number.find()).isTrue();
    keep(form.with("name-" + number.group(1), "Helena")
        .with("relation-" + number.group(1), "half-sister"));
    assertThat(life(maya)).containsExactly(new Fact.Relation("half-sister", "Helena", null));
    assertThat(details.of(mia.id(), maya))
        .extracting(Detail::words)
        .contains("half-sister Helena")
        .doesNotContain("sister Lena");
  }

  @Test
  void twoOfMineKnowOfEachOther() {
    var lena = person("Lena");
    var form = written(NOTE);
    assertThat(form.html()).contains("name=\"life\"", "Remember Lena as sister of Maya");
    keep(form.without("life"));
    assertThat(life(maya)).isEmpty();
    keep(written(NOTE));
    assertThat(life(maya)).containsExactly(new Fact.Relation("sister", "", lena));
    assertThat(life(lena)).containsExactly(new Fact.Relation("sibling", "", maya));
  }

  @Test
  void whoIsKnownAlreadyIsNotDoubled() {
    keep(written(NOTE));
    keep(written("Call with Maya. Her sister Lena has a new job."));
    assertThat(life(maya)).hasSize(1);
  }

  @Test
  void itIsTakenBackWithTheRest() {
    keep(written(NOTE));
    undo(mia.browser().get("/"));
    assertThat(life(maya)).isEmpty();
  }

  private ProposalsPage written(String note) {
    mia.browser().post("/notes", "text", note);
    return ProposalsPage.of(mia.browser().get(proposals()));
  }

  private void keep(ProposalsPage form) {
    assertThat(mia.browser().put(form.path(), form.fields())).hasStatus3xxRedirection();
  }

  private java.util.List<Fact.What> life(PersonId person) {
    return facts.of(mia.id(), person).stream().map(Fact::what).toList();
  }
}
