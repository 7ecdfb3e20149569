package kith.listening.web;

import java.util.List;
import kith.platform.Choices;
import kith.text.Act;
import kith.text.Mechanism;
import kith.text.ReplyReading;
import org.jspecify.annotations.Nullable;

/**
 * What an answer does, as keys of messages.
 *
 * @param acts what is in it
 * @param response how it meets good news; null where none was told
 */
public record MirrorView(
    List<Shown> mechanisms,
    List<String> acts,
    boolean judging,
    @Nullable String response,
    String hint) {
  private static final double SOUNDS_JUDGING = 0.5;

  /**
   * @param level 0 to 2
   * @param words of the answer that show it
   */
  public record Shown(String name, int level, List<String> words) {}

  static MirrorView of(String reply, ReplyReading read) {
    return new MirrorView(
        List.of(
            shown("reaction", read.emotionalReaction(), reply),
            shown("interpretation", read.interpretation(), reply),
            shown("exploration", read.exploration(), reply)),
        read.acts().stream()
            .map(Act::label)
            .map("listening.mirror.act."::concat)
            .toList(),
        read.judging() >= SOUNDS_JUDGING,
        read.response().map(it -> "listening.mirror.response." + it.label()).orElse(null),
        "listening.mirror.hint." + Choices.name(read.hint()));
  }

  private static Shown shown(String name, Mechanism mechanism, String reply) {
    return new Shown(
        "listening.mirror." + name,
        mechanism.level(),
        mechanism.words().stream().map(it -> it.in(reply)).toList());
  }
}
