package kith.listening;

import java.util.List;
import kith.text.Act;
import kith.text.GoodNewsResponse;
import kith.text.Hint;
import kith.text.Mechanism;
import kith.text.ReplyReading;
import org.jspecify.annotations.Nullable;

/**
 * What an answer does for the one it is meant for, as it was read or as I correct it.
 *
 * @param acts what is in it, in the order of {@link Act}
 * @param response how it meets good news; null where none was told
 * @param hint the one change that would help most
 */
public record Seen(
    Shown reaction,
    Shown interpretation,
    Shown exploration,
    List<Act> acts,
    boolean judging,
    @Nullable GoodNewsResponse response,
    Hint hint) {
  private static final double SOUNDS_JUDGING = 0.5;

  /**
   * @param level 0 to 2
   * @param words of the answer that show it
   */
  public record Shown(int level, List<String> words) {
    public Shown {
      words = List.copyOf(words);
    }

    /** As I see it; the words stay, which is to say what led to the reading. */
    public Shown at(int other) {
      return new Shown(other, words);
    }
  }

  public Seen {
    acts = List.copyOf(acts);
  }

  public static Seen of(String reply, ReplyReading read) {
    return new Seen(
        shown(read.emotionalReaction(), reply),
        shown(read.interpretation(), reply),
        shown(read.exploration(), reply),
        read.acts().stream().sorted().toList(),
        read.judging() >= SOUNDS_JUDGING,
        read.response().orElse(null),
        read.hint());
  }

  private static Shown shown(Mechanism mechanism, String reply) {
    return new Shown(
        mechanism.level(), mechanism.words().stream().map(it -> it.in(reply)).toList());
  }
}
