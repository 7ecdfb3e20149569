package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamelessTest {
  private final Nameless nameless = new Nameless(
      List.of("Zoë", "Zoë Berg", "Will"), List.of("Will"), List.of("Zoë Lund"), "someone");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tea with Zoë.                     | Tea with someone.",
        "tea with ZOE and @zoë             | tea with someone and someone",
        "Zoë's exam. Zoë Berg is nervous.  | Someone's exam. Someone is nervous.",
        "Zoë Lund called Zoe.              | Zoë Lund called someone.",
        "Zoës, azoë and Zoëtrope           | Zoës, azoë and Zoëtrope",
        "I will ask Will.                  | I will ask someone."
      })
  void somebodyIsNoLongerNamedAndNothingElseChanges(String written, String without) {
    assertThat(nameless.apply(written)).isEqualTo(without);
  }
}
