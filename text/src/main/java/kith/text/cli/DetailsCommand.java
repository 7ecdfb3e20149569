package kith.text.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.text.FoundAsking;
import kith.text.FoundDetail;
import kith.text.FoundPromise;
import kith.text.Note;
import kith.text.NoteReading;
import kith.text.Readers;
import kith.text.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

@Command(
    name = "details",
    description =
        "What to keep of {\"note\", \"on\", \"people\"}: details, promises, people and what to ask.")
final class DetailsCommand extends LineCommand {
  @Override
  Optional<Answer> answers(Locale locale) {
    return Readers.forLocale(locale).map(Readers::notes).map(reader -> request -> {
      var fields = request.object();
      var note = new Note(fields.text("note"), fields.day("on"), fields.texts("people"));
      return Shown.of(note, reader.read(note));
    });
  }

  private record Shown(
      List<Detail> details, List<Promise> promises, List<Person> people, List<Asked> askings) {
    static Shown of(Note note, NoteReading reading) {
      return new Shown(
          reading.details().stream().map(found -> Detail.of(note, found)).toList(),
          reading.promises().stream().map(Promise::of).toList(),
          reading.people().stream()
              .map(found -> new Person(found.name(), found.relation()))
              .toList(),
          reading.details().stream()
              .flatMap(found -> found.askings().stream())
              .sorted(Comparator.comparing(FoundAsking::on))
              .map(asking -> new Asked(asking.on().toString(), asking.ask()))
              .toList());
    }
  }

  private record Detail(
      String kind, String words, String sentence, @Nullable String when, List<String> about) {
    static Detail of(Note note, FoundDetail found) {
      return new Detail(
          found.kind().name().toLowerCase(Locale.ROOT),
          found.words(),
          found.sentence().in(note.text()),
          day(found.when()),
          found.about());
    }
  }

  private record Promise(String by, String words, @Nullable String when) {
    static Promise of(FoundPromise found) {
      var by = switch (found.by()) {
        case ME -> "me";
        case THEM -> "them";
      };
      return new Promise(by, found.words(), day(found.when()));
    }
  }

  private record Person(String name, @Nullable String relation) {}

  private record Asked(String on, String ask) {}

  private static @Nullable String day(@Nullable When when) {
    return when == null ? null : when.toString();
  }
}
