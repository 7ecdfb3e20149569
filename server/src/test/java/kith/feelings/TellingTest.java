package kith.feelings;

import static org.assertj.core.api.Assertions.assertThat;

import kith.moments.Kind;
import kith.moments.Moments;
import kith.people.Fact;
import kith.people.Facts;
import kith.people.Ring;
import kith.people.WayKind;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class TellingTest extends MiaFeels {
  @Autowired
  Facts facts;

  @Autowired
  Moments moments;

  @Test
  void toSomebodyWithoutKithItGoesAsMyOwnSentenceAndOneTapKeepsTheMoment() {
    var id = lonely();
    var ana = people.add(mia.id(), "Grandma", Ring.INNER).id();
    facts.add(mia.id(), ana, new Fact.Way(WayKind.SMS, "+44 7700 900123"));
    var path = "/feelings/" + id + "/telling/" + ana;
    assertThat(mia.browser().get(path)).bodyText().contains("I feel lonely.", "I%20feel%20lonely.");
    assertThat(mia.browser().put(path, "words", "Come over & sit?"))
        .bodyText()
        .contains("Come%20over%20%26%20sit%3F");
    mia.browser().post(path, "act", "call");
    assertThat(moments.with(mia.id(), ana, 9))
        .singleElement()
        .satisfies(it -> assertThat(it.told().kind()).isEqualTo(Kind.CALL));
  }
}
