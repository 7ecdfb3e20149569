package kith.listening.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.listening.Seen;
import kith.platform.Choices;
import kith.platform.Form;
import kith.shell.Option;
import kith.shell.Say;
import kith.text.Act;
import kith.text.GoodNewsResponse;
import org.jspecify.annotations.Nullable;

/**
 * What an answer does, in words.
 *
 * @param acts what is in it
 * @param judging whether it sounds like a judgement
 * @param response how it meets good news; null where none was told
 * @param correction the form in which I say how I see it
 */
public record MirrorView(
    List<Shown> mechanisms,
    List<String> acts,
    boolean judging,
    @Nullable String response,
    String hint,
    Correction correction) {
  private static final int LEVELS = 3;

  /**
   * @param read how it was read where I see it otherwise; null where I do not
   * @param words of the answer that show it
   */
  public record Shown(String name, String level, @Nullable String read, List<String> words) {}

  public record Correction(
      Form form, List<Option> levels, List<Option> acts, List<Option> responses) {}

  /**
   * @param mine how I see it
   * @param correction as it was typed, or as {@link MirrorForm} begins it
   */
  static MirrorView of(Say say, Seen read, Seen mine, Form correction) {
    var response = mine.response();
    return new MirrorView(
        List.of(
            shown(say, "reaction", read.reaction(), mine.reaction()),
            shown(say, "interpretation", read.interpretation(), mine.interpretation()),
            shown(say, "exploration", read.exploration(), mine.exploration())),
        mine.acts().stream().map(act -> words(say, act)).toList(),
        mine.judging(),
        response == null ? null : words(say, response),
        say.text("listening.mirror.hint." + Choices.name(mine.hint())),
        correction(say, correction));
  }

  private static Shown shown(Say say, String name, Seen.Shown read, Seen.Shown mine) {
    return new Shown(
        say.text("listening.mirror." + name),
        level(say, mine.level()),
        mine.level() == read.level()
            ? null
            : say.text("listening.mirror.read", level(say, read.level())),
        read.words());
  }

  private static Correction correction(Say say, Form form) {
    return new Correction(
        form,
        IntStream.range(0, LEVELS)
            .mapToObj(it -> new Option(String.valueOf(it), level(say, it)))
            .toList(),
        Arrays.stream(Act.values())
            .map(act -> new Option(Choices.name(act), words(say, act)))
            .toList(),
        Stream.concat(
                Stream.of(new Option("", say.text("listening.mirror.response.none"))),
                Arrays.stream(GoodNewsResponse.values())
                    .map(it -> new Option(Choices.name(it), words(say, it))))
            .toList());
  }

  private static String level(Say say, int level) {
    return say.text("listening.mirror.level." + level);
  }

  private static String words(Say say, Act act) {
    return say.text("listening.mirror.act." + act.label());
  }

  private static String words(Say say, GoodNewsResponse response) {
    return say.text("listening.mirror.response." + response.label());
  }
}
