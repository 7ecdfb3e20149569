package kith.platform;

import static org.assertj.core.api.Assertions.assertThat;

import kith.people.People;
import kith.people.Ring;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class RoutesByPrefixTest {
  @Autowired
  Given given;

  @Autowired
  People people;

  @Test
  void aPathIsFoundHoweverItIsWritten() {
    var mia = given.someone("Mia");
    var ana = people.add(mia.id(), "Ana", Ring.CLOSE).id();
    for (var path : new String[] {"/people/", "/peopl%65/", "/%70eople/"}) {
      assertThat(mia.browser().follow(path + ana)).hasStatusOk().bodyText().contains("Ana");
    }
    assertThat(mia.browser().follow("/peoples/" + ana)).hasStatus(404);
  }
}
