package kith.text.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kith.text.Contact;
import kith.text.FoundPromise;
import kith.text.Note;
import kith.text.dates.EnglishDates;
import kith.text.model.Bundle;
import kith.text.model.Tokens;

/** A note taken apart: who is in it, what was promised, what the rules find, and its statements. */
final class Analysis {
  /** A statement with what may tell its kinds. */
  record Seen(Statement statement, List<Bundle> traits, float[] meaning, Tokens said) {}

  /** A sentence with what the rules find in it. */
  record Part(Sentence sentence, List<FoundPromise> promises, Rules rules, List<Seen> statements) {}

  final Script script;
  final Cast cast;
  final Map<String, Contact> contacts;
  final Subjects subjects;
  final Facts facts;
  private final Traits traits;
  final List<Part> parts = new ArrayList<>();

  Analysis(Note note, EnglishDates dates) {
    script = new Script(note, dates);
    cast = Casting.of(script);
    contacts = Contacts.of(script, cast);
    subjects = new Subjects(script, cast);
    facts = new Facts(script);
    var clauses = new Clauses(script, cast);
    var happenings = new Happenings(script, cast, subjects, facts, clauses);
    var cues = new Cues(script, subjects, facts, clauses);
    var promises = new Promises(script, cast, subjects, facts, clauses);
    var statements = new Statements(script, cast);
    traits = new Traits(script, cast, subjects, facts);
    for (var sentence : script.sentences) {
      var said = promises.in(sentence, contacts.keySet());
      var events = happenings.in(sentence, said);
      var hits = cues.hits(sentence);
      var rules = new Rules(hits, cues.in(sentence, events, hits), events, said);
      var seen = new ArrayList<Seen>();
      for (var statement : statements.of(sentence)) {
        seen.add(new Seen(
            statement,
            traits.of(statement, rules),
            traits.meaning(statement),
            traits.said(statement)));
      }
      parts.add(new Part(sentence, said, rules, seen));
    }
  }

  Seen whole() {
    var last = script.sentences.getLast();
    var sentence = new Sentence(0, last.to(), last.question());
    var rules = new Rules(
        parts.stream().flatMap(part -> part.rules().hits().stream()).toList(),
        parts.stream().flatMap(part -> part.rules().cues().stream()).toList(),
        parts.stream().flatMap(part -> part.rules().events().stream()).toList(),
        parts.stream().flatMap(part -> part.rules().promises().stream()).toList());
    var whole = new Statement(sentence, 0, last.to());
    return new Seen(whole, traits.of(whole, rules), traits.meaning(whole), traits.said(whole));
  }
}
