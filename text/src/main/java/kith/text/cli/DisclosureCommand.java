package kith.text.cli;

import java.util.Locale;
import java.util.Optional;
import kith.text.DisclosureReading;
import kith.text.Readers;
import picocli.CommandLine.Command;

@Command(name = "disclosure", description = "How much of themselves somebody shows in a \"text\".")
final class DisclosureCommand extends LineCommand {
  @Override
  Optional<Answer> answers(Locale locale) {
    return Readers.forLocale(locale)
        .map(Readers::disclosure)
        .map(reader -> request -> rounded(reader.read(request.textOrLine())));
  }

  private static DisclosureReading rounded(DisclosureReading reading) {
    return new DisclosureReading(
        Rounded.four(reading.emotional()),
        Rounded.four(reading.informational()),
        Rounded.four(reading.emotionalSupport()),
        Rounded.four(reading.informationalSupport()),
        reading.depth());
  }
}
