package kith.text.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.text.CrisisReader;

/**
 * Measures a reader of crisis cues on lines of a label ({@code self}, {@code abuse}, {@code both} or {@code none}), a
 * tab, and what somebody may write.
 */
public final class CrisisAccuracy {
  /** How many such cases there are, and how many are answered right. */
  public record Count(int cases, int right) {
    Count plus(boolean isRight) {
      return new Count(cases + 1, right + (isRight ? 1 : 0));
    }
  }

  /**
   * @param selfHarm cases with a cue of self-harm; right where it is heard
   * @param abuse cases with a cue of abuse; right where it is heard
   * @param none near misses; right where nothing is heard
   */
  public record Result(int cases, Count selfHarm, Count abuse, Count none) {}

  private static final Count NO_CASES = new Count(0, 0);

  private final CrisisReader reader;
  private Count selfHarm = NO_CASES;
  private Count abuse = NO_CASES;
  private Count none = NO_CASES;

  public CrisisAccuracy(CrisisReader reader) {
    this.reader = reader;
  }

  /** @throws IllegalArgumentException for a line without one of the labels */
  public Result measure(Path lines) throws IOException {
    var cases = Files.readAllLines(lines, StandardCharsets.UTF_8);
    for (String line : cases) {
      int tab = Math.max(0, line.indexOf('\t'));
      measure(line.substring(0, tab), line.substring(tab).strip());
    }
    return new Result(cases.size(), selfHarm, abuse, none);
  }

  private void measure(String label, String text) {
    var reading = reader.read(text);
    switch (label) {
      case "self" -> selfHarm = selfHarm.plus(reading.selfHarm());
      case "abuse" -> abuse = abuse.plus(reading.abuse());
      case "both" -> {
        selfHarm = selfHarm.plus(reading.selfHarm());
        abuse = abuse.plus(reading.abuse());
      }
      case "none" -> none = none.plus(!reading.selfHarm() && !reading.abuse());
      default -> throw new IllegalArgumentException("no label before: " + text);
    }
  }
}
