package kith.text.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.text.Contact;
import kith.text.DetailKind;
import kith.text.FoundAsking;
import kith.text.FoundDetail;
import kith.text.FoundPerson;
import kith.text.FoundPromise;
import kith.text.Note;
import kith.text.NoteReader;
import kith.text.NoteReading;
import kith.text.When;
import kith.text.dates.EnglishDates;
import kith.text.model.MixedPanel;
import org.jspecify.annotations.Nullable;

/** Reads English notes by rules over words: what it finds, it can point at. */
public final class EnglishNotes implements NoteReader {
  private final EnglishDates dates;
  private final MixedPanel kinds;

  public EnglishNotes() {
    this(new EnglishDates());
  }

  /**
   * @param dates reads the days, by British or American habit
   */
  public EnglishNotes(EnglishDates dates) {
    this(dates, MixedPanel.beside(EnglishNotes.class, "english.weights"));
  }

  /** @param kinds other weights than those shipped: a question for each {@link DetailKind}, in its order */
  public EnglishNotes(EnglishDates dates, MixedPanel kinds) {
    this.dates = dates;
    this.kinds = kinds;
  }

  @Override
  public NoteReading read(Note note) {
    var analysis = new Analysis(note, dates);
    var script = analysis.script;
    var cast = analysis.cast;
    var askings = new Askings(script);
    var met = new ArrayList<Mention>();
    var details = new ArrayList<FoundDetail>();
    var promised = new ArrayList<FoundPromise>();
    for (var part : analysis.parts) {
      var keeping = new Keeping(analysis, kinds, part);
      promised.addAll(keeping.promises());
      for (var kept : keeping.details()) {
        var event = kept.event();
        details.add(
            event != null
                ? event(script, part.sentence(), event, askings)
                : detail(script, part.sentence(), kept, askings));
      }
      for (var mention : keeping.acquaintances()) {
        details.add(acquaintance(script, part.sentence(), mention));
        if (mention.of() != null || cast.at(mention.from()) == null) {
          met.add(mention);
        }
      }
    }
    details.sort(Comparator.comparingInt(detail -> detail.evidence().begin()));
    return new NoteReading(
        Once.asked(details), promised, people(script, cast, met, analysis.contacts));
  }

  private static FoundDetail event(
      Script script, Sentence sentence, Happening event, Askings askings) {
    return new FoundDetail(
        DetailKind.EVENT,
        script.text(event.from(), event.to()),
        script.tokens.extent(event.from(), event.to()),
        script.extent(sentence),
        event.when(),
        event.about(),
        askings.around(event),
        event.occasion() == Occasion.BIRTHDAY
            && event.when() instanceof When.Day
            && event.about().size() == 1);
  }

  private static FoundDetail detail(
      Script script, Sentence sentence, Keeping.Kept cue, Askings askings) {
    List<FoundAsking> asked = switch (cue.kind()) {
      case WORRY, HEALTH -> askings.worry(cue.from(), cue.cueEnd(), cue.to(), cue.subject());
      case JOY -> askings.joy(cue.from(), cue.cueEnd(), cue.to(), cue.subject());
      case EVENT, INTEREST, DISLIKE, PERSON, PROMISE, GOAL, WORK, PLACE, PAST, GIFT -> List.of();
    };
    return new FoundDetail(
        cue.kind(),
        script.text(cue.from(), cue.to()),
        script.tokens.extent(cue.from(), cue.to()),
        script.extent(sentence),
        when(script, cue),
        cue.subject().names(),
        asked,
        false);
  }

  private static @Nullable When when(Script script, Keeping.Kept cue) {
    for (var dated : script.dates) {
      if (dated.from() >= cue.from() && dated.to() <= cue.to()) {
        return cue.kind() == DetailKind.PAST
            ? dated.date().before()
            : dated.date().when();
      }
    }
    return null;
  }

  /** Somebody in a life who becomes known by name: "her sister Ines". */
  private static FoundDetail acquaintance(Script script, Sentence sentence, Mention mention) {
    String of = mention.of();
    String relation = mention.relation();
    return new FoundDetail(
        DetailKind.PERSON,
        relation == null ? mention.name() : relation + " " + mention.name(),
        script.tokens.extent(mention.from(), mention.to()),
        script.extent(sentence),
        null,
        of == null || of.equals(mention.name())
            ? List.of(mention.name())
            : List.of(of, mention.name()),
        List.of(),
        false);
  }

  private static List<FoundPerson> people(
      Script script, Cast cast, List<Mention> met, Map<String, Contact> contacts) {
    var people = new LinkedHashMap<String, FoundPerson>();
    for (var mention : Stream.concat(cast.mentions().stream(), met.stream()).toList()) {
      var person = new FoundPerson(
          mention.name(),
          mention.of(),
          mention.relation(),
          mention.known(),
          contacts.get(mention.name()),
          script.tokens.extent(mention.from(), mention.to()));
      people.merge(
          mention.name(),
          person,
          (first, more) -> first.relation() == null && more.relation() != null ? more : first);
    }
    return List.copyOf(people.values());
  }
}
