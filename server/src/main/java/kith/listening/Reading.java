package kith.listening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kith.moments.Kind;
import kith.platform.PersonId;
import kith.text.Contact;
import kith.text.DetailKind;
import kith.text.Extent;
import kith.text.FoundAsking;
import kith.text.FoundDetail;
import kith.text.FoundPerson;
import kith.text.FoundPromise;
import kith.text.NoteReader;
import kith.text.When;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what the reader of notes finds into proposals about persons of mine. */
@Component
class Reading {
  private static final int QUESTIONS = 2;
  private final NoteReader reader;
  private final LastingWords lasting;

  Reading(NoteReader reader, LastingWords lasting) {
    this.reader = reader;
    this.lasting = lasting;
  }

  /**
   * @param with persons of mine that I named beside the text: I was with them
   */
  Proposals read(
      String text,
      LocalDate on,
      Names names,
      Collection<PersonId> with,
      @Nullable DetailId answers) {
    var found = reader.read(new kith.text.Note(text, on, names.written()));
    var proposals = new ArrayList<Proposal>();
    for (var detail : found.details()) {
      proposals.add(detail(proposals.size(), text, on, detail));
    }
    for (var promise : found.promises()) {
      proposals.add(promise(proposals.size(), text, on, promise));
    }
    return new Proposals(
            proposals, people(found.people(), names, with), contact(found.people()), answers)
        .meaning(with, names);
  }

  private Proposal detail(int number, String text, LocalDate on, FoundDetail found) {
    var questions = found.askings().stream()
        .filter(asking -> !wishes(found, asking))
        .limit(QUESTIONS)
        .map(asking -> new Question(asking.on(), asking.ask()))
        .toList();
    return proposal(
        number,
        found.kind(),
        null,
        text,
        lasting(found.words(), found.when(), on),
        found.evidence(),
        found.sentence(),
        found.when(),
        found.about(),
        questions,
        found.yearly());
  }

  /** On a birthday that is remembered, its day itself says to wish them well. */
  private static boolean wishes(FoundDetail found, FoundAsking asking) {
    return found.yearly()
        && found.when() instanceof When.Day(var day)
        && !asking.on().isAfter(day);
  }

  private Proposal promise(int number, String text, LocalDate on, FoundPromise found) {
    return proposal(
        number,
        DetailKind.PROMISE,
        found.by(),
        text,
        lasting(found.words(), found.when(), on),
        found.evidence(),
        found.sentence(),
        found.when(),
        found.with(),
        List.of(),
        false);
  }

  /** A day that is told apart from the words need not be in them. */
  private String lasting(String words, @Nullable When when, LocalDate on) {
    return when == null ? words : lasting.of(words, on);
  }

  private static Proposal proposal(
      int number,
      DetailKind kind,
      FoundPromise.@Nullable By by,
      String text,
      String words,
      Extent evidence,
      Extent sentence,
      @Nullable When when,
      List<String> about,
      List<Question> questions,
      boolean yearly) {
    var from = evidence.begin() - sentence.begin();
    return new Proposal(
        number,
        kind,
        by,
        words,
        sentence.in(text),
        from,
        from + evidence.end() - evidence.begin(),
        when,
        about,
        questions,
        yearly);
  }

  private static List<Somebody> people(
      List<FoundPerson> found, Names names, Collection<PersonId> with) {
    var people = new LinkedHashMap<Object, Somebody>();
    for (var person : with) {
      names
          .of(person)
          .ifPresent(
              _ -> people.put(person, new Somebody(names.label(person), person, null, null, true)));
    }
    for (var somebody : found) {
      var mine = somebody.of() == null || somebody.known()
          ? names.find(somebody.name())
          : Optional.<PersonId>empty();
      var key = mine.isPresent() ? mine.get() : Names.folded(somebody.name());
      people.merge(key, somebody(somebody, mine, names), Somebody::and);
    }
    return List.copyOf(people.values());
  }

  /** What the time with the first of them was of whom the note says more than that they talked. */
  private static Kind contact(List<FoundPerson> found) {
    return found.stream()
        .map(FoundPerson::contact)
        .filter(Objects::nonNull)
        .map(Reading::kind)
        .filter(kind -> kind != Kind.TALK)
        .findFirst()
        .orElse(Kind.TALK);
  }

  private static Kind kind(Contact contact) {
    return switch (contact) {
      case TALK -> Kind.TALK;
      case CALL -> Kind.CALL;
      case MESSAGE -> Kind.MESSAGE;
      case TOGETHER -> Kind.TIME_TOGETHER;
    };
  }

  private static Somebody somebody(FoundPerson found, Optional<PersonId> mine, Names names) {
    return new Somebody(
        mine.flatMap(names::of).orElse(found.name()),
        mine.orElse(null),
        found.of(),
        found.relation(),
        found.present());
  }
}
