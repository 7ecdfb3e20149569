package kith.text.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.text.Act;
import kith.text.GoodNewsResponse;
import kith.text.Mechanism;
import kith.text.Readers;
import kith.text.ReplyReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

@Command(name = "reply", description = "What a \"reply\" does for the one who \"said\" something.")
final class ReplyCommand extends LineCommand {
  @Override
  Optional<Answer> answers(Locale locale) {
    return Readers.forLocale(locale).map(Readers::replies).map(reader -> request -> {
      var pair = request.object();
      var reply = pair.text("reply");
      return Shown.of(reader.read(pair.text("said"), reply), reply);
    });
  }

  private record Shown(
      Level emotionalReaction,
      Level interpretation,
      Level exploration,
      List<String> acts,
      double judging,
      @Nullable String response,
      String hint) {
    static Shown of(ReplyReading reading, String reply) {
      return new Shown(
          Level.of(reading.emotionalReaction(), reply),
          Level.of(reading.interpretation(), reply),
          Level.of(reading.exploration(), reply),
          reading.acts().stream().sorted().map(Act::label).toList(),
          Rounded.four(reading.judging()),
          reading.response().map(GoodNewsResponse::label).orElse(null),
          reading.hint().sentence());
    }
  }

  private record Level(int level, List<String> words) {
    static Level of(Mechanism mechanism, String reply) {
      return new Level(
          mechanism.level(),
          mechanism.words().stream().map(extent -> extent.in(reply)).toList());
    }
  }
}
