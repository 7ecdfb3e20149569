package kith.text.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import kith.text.DisclosureReader;
import kith.text.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishDisclosureTest {
  private static final DisclosureReader DISCLOSURE = Readers.english().disclosure();

  @Test
  void feelingsOfOnesOwnAreEmotional() {
    assertThat(DISCLOSURE.read("I was so scared and I cried all night.").emotional())
        .isGreaterThan(.5);
    assertThat(DISCLOSURE.read("The library opens at nine.").emotional()).isLessThan(.5);
  }

  @Test
  void factsOfOnesLifeAreInformational() {
    assertThat(
            DISCLOSURE.read("I'm 28 and I live with my husband and two kids.").informational())
        .isGreaterThan(.5);
    assertThat(DISCLOSURE.read("The library opens at nine.").informational()).isLessThan(.5);
  }

  @Test
  void comfortAndAdviceAreToldApart() {
    var comfort = DISCLOSURE.read("I'm so sorry for your loss, sending you hugs.");
    var advice = DISCLOSURE.read("You should talk to a lawyer before you sign anything.");
    assertThat(comfort.emotionalSupport()).isGreaterThan(.5);
    assertThat(advice.informationalSupport()).isGreaterThan(.5);
    assertThat(advice.emotionalSupport()).isLessThan(comfort.emotionalSupport());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          We take the second bus on Mondays.               | 1
          The library opens at nine.                       | 1
          I think the old library was better.              | 2
          I hope we can move to the sea one day.           | 2
          I wish we could travel more, it would do us good. | 2
          I am terrified that she will leave me.           | 3
          I feel so alone and ashamed since the divorce.   | 3
          """)
  void depthGoesFromFactsToCoreFeelings(String text, int depth) {
    assertThat(DISCLOSURE.read(text).depth()).isEqualTo(depth);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uD83D", "?", "\n", "😂😂😂"})
  void anyTextIsAccepted(String text) {
    assertThat(DISCLOSURE.read(text).emotional()).isBetween(0.0, 1.0);
  }
}
