package kith.text.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kith.text.Readers;
import kith.text.accuracy.CrisisAccuracy.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrisisAccuracyTest {
  private final CrisisAccuracy accuracy = new CrisisAccuracy(Readers.english().crisis());

  @TempDir
  private Path folder;

  @Test
  void whatIsHeardAndWhatIsLeftAloneIsCounted() throws IOException {
    var result = accuracy.measure(lines(
        "self\tI want to kill myself",
        "self\tWe had soup.",
        "both\tI want to kill myself",
        "abuse\tWe had soup.",
        "abuse\tMy husband hits me.",
        "none\tI want to kill myself",
        "none\tWe had tea.",
        "none\tWe had soup."));

    assertThat(result)
        .isEqualTo(new CrisisAccuracy.Result(8, new Count(3, 2), new Count(3, 1), new Count(3, 2)));
  }

  @Test
  void aLineWithoutItsLabelIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accuracy.measure(lines("We had soup.")))
        .withMessageContaining("We had soup.");
  }

  @Test
  void theHeldOutCasesAreThere() throws IOException, URISyntaxException {
    var file = Objects.requireNonNull(getClass().getResource("/kith/text/crisis/heldout.tsv"));

    var result = accuracy.measure(Path.of(file.toURI()));

    assertThat(result.cases()).isEqualTo(60);
    assertThat(result.none().cases()).isEqualTo(30);
  }

  private Path lines(String... lines) throws IOException {
    return Files.write(folder.resolve("cases.tsv"), List.of(lines));
  }
}
