package kith.text.cli;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import kith.text.FoundDate;
import kith.text.Readers;
import picocli.CommandLine.Command;

@Command(
    name = "dates",
    description = "Days and times in {\"text\", \"reference\"}, the reference an ISO date-time.")
final class DatesCommand extends LineCommand {
  @Override
  Optional<Answer> answers(Locale locale) {
    return Readers.forLocale(locale).map(Readers::dates).map(reader -> request -> {
      var fields = request.object();
      var text = fields.text("text");
      return reader.read(text, fields.moment("reference").atZone(ZoneOffset.UTC)).stream()
          .map(found -> Shown.of(text, found))
          .toList();
    });
  }

  private record Shown(String text, int start, int end, String type, String value) {
    static Shown of(String text, FoundDate found) {
      var where = found.where();
      return new Shown(
          where.in(text),
          where.begin(),
          where.end(),
          found.type().name().toLowerCase(Locale.ROOT),
          found.value());
    }
  }
}
