package kith.feelings.web;

import java.util.List;
import kith.feelings.Affect;
import kith.feelings.FeelingWord;
import kith.platform.Choices;
import kith.platform.Form;
import kith.shell.Option;
import kith.shell.Say;
import org.jspecify.annotations.Nullable;

/**
 * The form of a check-in.
 *
 * @param id of the one that is edited; null for a new one
 * @param chosen the point that was chosen, if one was
 * @param words to choose from: those ticked, then those near the point
 * @param about persons to tap on
 * @param with likewise
 * @param names of all my persons, to write one
 * @param asker who asked how I am; null when it answers nobody
 */
public record CheckInView(
    Form form,
    @Nullable String id,
    @Nullable Affect chosen,
    List<FeelingWord> words,
    ProposedView proposed,
    List<Option> about,
    List<Option> with,
    List<String> names,
    @Nullable Option asker) {
  private static final List<Integer> STEPS = List.of(-5, -3, -1, 1, 3, 5);
  private static final List<String> FOLDED =
      List.of("reason", "body", "on", "time", "about", "with", "aboutOther", "withOther");

  public String path() {
    return id == null ? "/feelings" : "/feelings/" + id;
  }

  /** Whether something stands, or went wrong, in the part that is folded away at first. */
  public boolean more() {
    return FOLDED.stream().anyMatch(it -> !form.typed(it).isEmpty() || form.wrong(it) != null);
  }

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
}
