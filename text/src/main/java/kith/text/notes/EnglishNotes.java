package kith.text.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;

/** Reads English notes by rules over words: what it finds, it can point at. */
public final class EnglishNotes implements NoteReader {
  private final EnglishDates dates;

  public EnglishNotes() {
    this(new EnglishDates());
  }

  /**
   * @param dates reads the days, by British or American habit
   */
  public EnglishNotes(EnglishDates dates) {
    this.dates = dates;
  }

  @Override
  public NoteReading read(Note note) {
    var script = new Script(note, dates);
    var cast = Casting.of(script);
    var present = Contact.of(script, cast);
    var facts = new Facts(script);
    var clauses = new Clauses(script, cast);
    var subjects = new Subjects(script, cast);
    var happenings = new Happenings(script, cast, subjects, facts, clauses);
    var cues = new Cues(script, subjects, facts, clauses);
    var promises = new Promises(script, cast, subjects, facts, clauses);
    var askings = new Askings(script);

    var details = new ArrayList<FoundDetail>();
    var promised = new ArrayList<FoundPromise>();
    for (var sentence : script.sentences) {
      var said = promises.in(sentence, present);
      promised.addAll(said);
      var events = happenings.in(sentence, said);
      for (var event : events) {
        details.add(event(script, sentence, event, askings));
      }
      for (var cue : cues.in(sentence, events)) {
        details.add(detail(script, sentence, cue, askings));
      }
      details.addAll(relatives(script, cast, sentence));
    }
    details.sort(Comparator.comparingInt(detail -> detail.evidence().begin()));
    return new NoteReading(details, promised, people(script, cast, present));
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
        askings.around(event));
  }

  private static FoundDetail detail(
      Script script, Sentence sentence, Cues.Cue cue, Askings askings) {
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
        asked);
  }

  private static @Nullable When when(Script script, Cues.Cue cue) {
    for (var dated : script.dates) {
      if (dated.from() >= cue.from() && dated.to() <= cue.to()) {
        return cue.kind() == DetailKind.PAST
            ? dated.date().before()
            : dated.date().when();
      }
    }
    return null;
  }

  /** Those in somebody's life who are named: "her sister Ines". */
  private static List<FoundDetail> relatives(Script script, Cast cast, Sentence sentence) {
    var details = new ArrayList<FoundDetail>();
    for (var mention : cast.in(sentence)) {
      String of = mention.of();
      if (of == null || mention.known() || !mention.named() || script.quoted(mention.from())) {
        continue;
      }
      details.add(new FoundDetail(
          DetailKind.PERSON,
          mention.relation() + " " + mention.name(),
          script.tokens.extent(mention.from(), mention.to()),
          script.extent(sentence),
          null,
          List.of(of, mention.name()),
          List.of()));
    }
    return details;
  }

  private static List<FoundPerson> people(Script script, Cast cast, Set<String> present) {
    var people = new LinkedHashMap<String, FoundPerson>();
    for (var mention : cast.mentions()) {
      var person = new FoundPerson(
          mention.name(),
          mention.of(),
          mention.relation(),
          mention.known(),
          present.contains(mention.name()),
          script.tokens.extent(mention.from(), mention.to()));
      people.merge(
          mention.name(),
          person,
          (first, more) -> first.relation() == null && more.relation() != null ? more : first);
    }
    return List.copyOf(people.values());
  }
}
