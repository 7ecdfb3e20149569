package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import kith.people.People;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Some questions suit a friend or a partner but not one's mother; who is what, only I say. */
@KithTest
class AudienceTest {
  @Autowired
  Given given;

  @Autowired
  Ladder ladder;

  @Autowired
  Audiences audiences;

  @Autowired
  People people;

  Given.Someone mia;
  PersonId ana;

  @BeforeEach
  void miaHasAna() {
    mia = given.someone("Mia");
    ana = people.add(mia.id(), "Ana", Ring.INNER).id();
    ladder.goAsDeepAs(mia.id(), ana, 3);
  }

  @Test
  void untilISayWhatTheyAreOnlyWhatSuitsEverybodyIsOffered() {
    assertThat(offered())
        .hasSizeGreaterThan(100)
        .allMatch(it -> it.audience().equals(EnumSet.allOf(Audience.class)));
  }

  @Test
  void whatISaidIsRememberedForThisPersonAlone() {
    is("partners");
    assertThat(mia.browser().get("/opening/with/" + ana))
        .bodyText()
        .contains("aria-pressed=\"true\">my partner");
    assertThat(offered())
        .anyMatch(it -> !it.audience().contains(Audience.FAMILY))
        .allMatch(it -> it.audience().contains(Audience.PARTNERS));
    is("family");
    assertThat(offered()).allMatch(it -> it.audience().contains(Audience.FAMILY));
    var ben = people.add(mia.id(), "Ben", Ring.INNER).id();
    assertThat(audiences.of(mia.id(), ben)).isEmpty();
    is("");
    assertThat(audiences.of(mia.id(), ana)).isEmpty();
    assertThat(mia.browser().put("/opening/with/" + ana + "/audience", "audience", "boss"))
        .hasStatus(303);
    assertThat(audiences.of(mia.id(), ana)).isEmpty();
  }

  @Test
  void itGoesWithThePersonAndMovesWhenTwoAreOne() {
    is("family");
    var annie = people.add(mia.id(), "Annie", Ring.CLOSE).id();
    people.merge(mia.id(), ana, annie);
    assertThat(audiences.of(mia.id(), annie)).contains(Audience.FAMILY);
    assertThat(audiences.of(mia.id(), ana)).isEmpty();
    people.forget(mia.id(), annie, Set.of());
    assertThat(audiences.of(mia.id(), annie)).isEmpty();
  }

  private void is(String audience) {
    mia.browser().put("/opening/with/" + ana + "/audience", "audience", audience);
  }

  private Set<Prompt> offered() {
    var offered = new HashSet<Prompt>();
    for (var seed = 0; seed < 600; seed++) {
      offered.addAll(ladder.offer(mia.id(), ana, "", seed));
    }
    return offered;
  }
}
