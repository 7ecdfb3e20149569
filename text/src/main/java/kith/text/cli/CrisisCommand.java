package kith.text.cli;

import java.util.Locale;
import java.util.Optional;
import kith.text.Readers;
import picocli.CommandLine.Command;

@Command(
    name = "crisis",
    description = "Whether each line of text, or the \"text\" of a JSON object, speaks of danger.")
final class CrisisCommand extends LineCommand {
  @Override
  Optional<Answer> answers(Locale locale) {
    return Readers.forLocale(locale).map(Readers::crisis).map(reader -> request -> {
      var reading = reader.read(request.textOrLine());
      return new Shown(reading.selfHarm(), reading.abuse());
    });
  }

  private record Shown(boolean selfHarm, boolean abuse) {}
}
