package kith.listening.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.listening.Keeping;
import kith.listening.Names;
import kith.listening.Outcome;
import kith.listening.Proposal;
import kith.listening.Proposals;
import kith.listening.Question;
import kith.listening.Relative;
import kith.listening.Somebody;
import kith.moments.Kind;
import kith.people.Ring;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.text.DetailKind;
import kith.text.When;
import org.jspecify.annotations.Nullable;

/** Reads what of the proposals is kept, and how it was corrected; a field that was not sent stays as it was read. */
final class KeepingForm {
  private final Form form;
  private final Proposals waiting;
  private final Names names;
  private final Map<String, String> renamed = new HashMap<>();
  private final Set<String> reachable = new HashSet<>();
  private final Map<String, Ring> rings = new HashMap<>();
  private boolean withSomebody;

  KeepingForm(Form form, Proposals waiting, Names names) {
    this.form = form;
    this.waiting = waiting;
    this.names = names;
  }

  Keeping read() {
    var people = people();
    var kept = form.allTyped("keep");
    var found = waiting.found().stream()
        .filter(proposal -> kept.contains(String.valueOf(proposal.number())))
        .map(this::corrected)
        .toList();
    var contact = form.optionalChoice("contact", Kind.class).orElse(waiting.contact());
    return new Keeping(found, people, rings, relatives(), contact, outcome());
  }

  private Outcome outcome() {
    return switch (form.typed("outcome")) {
      case "again" -> goesOn();
      case "settled" -> new Outcome.Settled();
      default -> new Outcome.Open();
    };
  }

  private Outcome goesOn() {
    var again = question("again", "again-on");
    if (again == null && !form.isWrong()) {
      form.refuse("again", "platform.wrong.blank");
    }
    return again == null ? new Outcome.Open() : new Outcome.GoesOn(again);
  }

  private List<Somebody> people() {
    var with = form.allTyped("with");
    var added = form.allTyped("add");
    var people = new ArrayList<Somebody>();
    for (var i = 0; i < waiting.people().size(); i++) {
      var somebody = waiting.people().get(i);
      var there = with.contains(String.valueOf(i));
      var which = which(somebody, i);
      var mayAdd = added.contains(String.valueOf(i));
      if (which.isPresent()) {
        people.add(meant(somebody, which.get(), there));
      } else if (!mayAdd
          && (there || isSpokenOf(somebody, i))
          && !several(somebody, i).isEmpty()) {
        form.refuse("which-" + i, "listening.wrong.which", name(somebody, i));
        people.add(named(somebody, i, there));
      } else if (!somebody.isNew() || there || mayAdd) {
        people.add(named(somebody, i, there));
        place("ring-" + i, name(somebody, i));
      }
    }
    people.addAll(also());
    withSomebody = people.stream().anyMatch(Somebody::with);
    people.forEach(it -> reachable.add(Names.folded(it.name())));
    return people;
  }

  private void place(String field, String name) {
    form.optionalChoice(field, Ring.class).ifPresent(ring -> rings.put(name, ring));
  }

  /** By something that is kept. */
  private boolean isSpokenOf(Somebody somebody, int i) {
    var kept = form.allTyped("keep");
    return waiting.found().stream()
        .filter(it -> kept.contains(String.valueOf(it.number())))
        .flatMap(it -> whom(it).stream())
        .anyMatch(name -> Names.folded(name).equals(Names.folded(somebody.name()))
            || Names.folded(name).equals(Names.folded(name(somebody, i))));
  }

  private List<String> whom(Proposal proposal) {
    var field = "who-" + proposal.number();
    return form.has(field) ? split(form.typed(field)) : proposal.about();
  }

  /** Which of several of mine a name means, where I said so. */
  private Optional<PersonId> which(Somebody somebody, int i) {
    return several(somebody, i).stream()
        .filter(it -> it.toString().equals(form.typed("which-" + i)))
        .findFirst();
  }

  private Set<PersonId> several(Somebody somebody, int i) {
    return somebody.isNew() ? names.candidates(name(somebody, i)) : Set.of();
  }

  private Somebody meant(Somebody somebody, PersonId person, boolean there) {
    var name = names.label(person);
    renamed.put(Names.folded(somebody.name()), name);
    return somebody.is(person, name).present(there);
  }

  private List<Relative> relatives() {
    var relatives = new ArrayList<Relative>();
    for (var i = 0; i < waiting.people().size(); i++) {
      var relative = waiting.people().get(i).relative();
      if (relative.isPresent() && isKept(relative.get(), i)) {
        relatives.add(corrected(relative.get(), i));
      }
    }
    return relatives;
  }

  /** With the proposal that says so; with a tick of its own where none does. */
  private boolean isKept(Relative relative, int i) {
    if (!waiting.isSaid(relative)) {
      return form.allTyped("life").contains(String.valueOf(i));
    }
    var kept = form.allTyped("keep");
    return waiting.found().stream()
        .anyMatch(it -> waiting.says(it, relative) && kept.contains(String.valueOf(it.number())));
  }

  private Relative corrected(Relative read, int i) {
    var relation = "relation-" + i;
    return new Relative(
        renamed.getOrDefault(Names.folded(read.name()), read.name()),
        read.person(),
        renamed.getOrDefault(Names.folded(read.of()), read.of()),
        form.has(relation) ? form.line(relation) : read.relation());
  }

  private Somebody named(Somebody somebody, int i, boolean there) {
    var name = name(somebody, i);
    renamed.put(Names.folded(somebody.name()), name);
    return new Somebody(name, somebody.person(), somebody.of(), somebody.relation(), there);
  }

  private String name(Somebody somebody, int i) {
    var field = "name-" + i;
    return somebody.person() == null && form.has(field) ? form.line(field) : somebody.name();
  }

  /** More persons, by name, whom the text does not name; who is not mine yet is added where I say so. */
  private List<Somebody> also() {
    var persons = new ArrayList<Somebody>();
    for (var name : split(form.optionalLine("also").orElse(""))) {
      if (form.ticked("alsoNew")
          && names.find(name).isEmpty()
          && names.candidates(name).isEmpty()) {
        persons.add(new Somebody(name, null, null, null, true));
        place("also-ring", name);
      } else {
        Persons.named(names, form, "also", name)
            .ifPresent(it -> persons.add(new Somebody(names.label(it), it, null, null, true)));
      }
    }
    return persons;
  }

  private Proposal corrected(Proposal read) {
    var n = "-" + read.number();
    var yearly = read.yearly() && form.allTyped("yearly").contains(String.valueOf(read.number()));
    if (!form.has("words" + n)) {
      return read.about(renamed(read.about())).yearly(yearly);
    }
    var kind = form.typed("kind" + n);
    var by = PromiseKinds.by(kind);
    var about = about("who" + n, read);
    var when = WhenFields.read(form, "from" + n, "until" + n);
    return new Proposal(
        read.number(),
        by == null ? detailKind("kind" + n, read) : DetailKind.PROMISE,
        by,
        words(form.prose("words" + n), read),
        read.sentence(),
        read.from(),
        read.to(),
        when,
        about,
        by == null ? questions(n, read, when) : List.of(),
        yearly);
  }

  /** Where it says no more than who they are, a corrected name or relation corrects it too. */
  private String words(String typed, Proposal read) {
    for (var i = 0; i < waiting.people().size(); i++) {
      var relative = waiting.people().get(i).relative();
      if (relative.isPresent()
          && waiting.says(read, relative.get())
          && relative.get().said().equals(typed)) {
        return corrected(relative.get(), i).said();
      }
    }
    return typed;
  }

  private DetailKind detailKind(String field, Proposal read) {
    var kind = form.optionalChoice(field, DetailKind.class);
    if (kind.filter(it -> it != DetailKind.PROMISE).isEmpty()) {
      form.refuse(field, "platform.wrong.choice");
    }
    return kind.orElse(read.kind());
  }

  private List<String> about(String field, Proposal read) {
    var about = renamed(split(form.optionalLine(field).orElse("")));
    about.stream()
        .filter(name -> !reachable.contains(Names.folded(name)))
        .filter(name -> !names.candidates(name).isEmpty())
        .forEach(name -> Persons.named(names, form, field, name));
    var reaches = withSomebody
        || about.stream()
            .anyMatch(
                name -> names.find(name).isPresent() || reachable.contains(Names.folded(name)));
    if (!reaches && about.isEmpty()) {
      form.refuse("also", "listening.wrong.whom");
    } else if (!reaches) {
      form.refuse(field, "listening.wrong.who");
    }
    return about;
  }

  private List<String> renamed(List<String> about) {
    return about.stream()
        .map(name -> renamed.getOrDefault(Names.folded(name), name))
        .toList();
  }

  /** Where I moved its day and left a question's day alone, the question moves along. */
  private List<Question> questions(String n, Proposal read, @Nullable When when) {
    var before = read.questions().stream().map(Question::on).toList();
    var questions = new ArrayList<Question>();
    for (var which : List.of("ask", "then")) {
      var question = question(which + n, which + "-on" + n);
      if (question != null) {
        var left = before.contains(question.on());
        questions.add(left ? question.moved(read.when(), when) : question);
      }
    }
    return questions;
  }

  private @Nullable Question question(String words, String on) {
    var asked = form.optionalLine(words);
    var day = form.optionalDay(on);
    if (asked.isPresent() && day.isEmpty()) {
      form.refuse(on, "listening.wrong.askingDay");
    }
    return asked.isPresent() && day.isPresent() ? new Question(day.get(), asked.get()) : null;
  }

  static List<String> split(String written) {
    return Arrays.stream(written.split("[,;]"))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
