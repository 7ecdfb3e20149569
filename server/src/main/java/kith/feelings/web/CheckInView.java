package kith.feelings.web;

import java.util.List;
import kith.feelings.Affect;
import kith.feelings.FeelingWord;
import kith.feelings.Quadrant;
import kith.platform.Choices;
import kith.platform.Form;
import kith.shell.Say;
import org.jspecify.annotations.Nullable;

/**
 * The check-in page.
 *
 * @param chosen the point that was chosen, if one was
 */
public record CheckInView(Form form, @Nullable Affect chosen, List<FeelingWord> words) {
  private static final List<Integer> STEPS = List.of(-5, -3, -1, 1, 3, 5);

  /** High energy first. */
  public List<Integer> rows() {
    return STEPS.reversed();
  }

  public List<Integer> columns() {
    return STEPS;
  }

  public String quadrant(int pleasantness, int energy) {
    return Choices.name(new Affect(pleasantness, energy).quadrant());
  }

  public boolean at(int pleasantness, int energy) {
    return chosen != null && chosen.equals(new Affect(pleasantness, energy));
  }

  public String label(Say say, int pleasantness, int energy) {
    return say.text(
        "feelings.point",
        say.text("feelings.pleasantness." + pleasantness),
        say.text("feelings.energy." + energy));
  }

  public boolean ticked(FeelingWord word) {
    return form.allTyped("word").contains(word.word());
  }

  public List<Quadrant> quadrants() {
    return List.of(Quadrant.values());
  }
}
