package kith.listening;

import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.Searched;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every word of notes, details, questions, promises and kept answers. */
@Component
class SearchedWords implements Searched {
  private final NoteRows notes;
  private final DetailRows details;
  private final PromiseRows promises;
  private final MirrorRows mirrored;

  SearchedWords(NoteRows notes, DetailRows details, PromiseRows promises, MirrorRows mirrored) {
    this.mirrored = mirrored;
    this.notes = notes;
    this.details = details;
    this.promises = promises;
  }

  @Override
  public void words(AccountId me, Consumer<Words> to) {
    var texts = new HashMap<NoteId, String>();
    for (var note : notes.fetch(me, DSL.noCondition())) {
      texts.put(note.id(), note.text());
      to.accept(new Words(
          "listening.search.note",
          note.text(),
          first(note.with()),
          note.on(),
          "/notes/" + note.id()));
    }
    for (var detail : details.fetch(me, DSL.noCondition())) {
      detail(detail, to);
      var sentence = detail.sentence();
      var note = detail.note();
      var text = note == null ? "" : texts.getOrDefault(note, "");
      if (sentence != null && !text.contains(sentence)) {
        to.accept(sentence(detail, sentence));
      }
    }
    promises
        .fetch(me, DSL.noCondition())
        .forEach(promise -> to.accept(new Words(
            "listening.search.promise",
            promise.words(),
            first(promise.persons()),
            promise.since(),
            Forthcoming.href(first(promise.persons()), "promise-" + promise.id()))));
    for (var one : mirrored.all(me)) {
      var href = "/mirror/kept/" + one.id();
      to.accept(new Words("listening.search.said", one.said(), null, one.on(), href));
      to.accept(new Words("listening.search.reply", one.reply(), null, one.on(), href));
    }
  }

  /** Of a note that says it no longer. */
  private static Words sentence(Detail detail, String sentence) {
    var person = first(detail.persons());
    return new Words(
        "listening.search.sentence",
        sentence,
        person,
        detail.since(),
        Forthcoming.href(person, "detail-" + detail.id()));
  }

  private static void detail(Detail detail, Consumer<Words> to) {
    var person = first(detail.persons());
    var href = Forthcoming.href(person, "detail-" + detail.id());
    var about = detail.about();
    to.accept(new Words(
        "listening.search.detail",
        about == null ? detail.words() : detail.words() + " (" + about + ")",
        person,
        detail.since(),
        href));
    var question = detail.question();
    if (question != null) {
      to.accept(new Words("listening.search.question", question, person, detail.since(), href));
    }
    var then = detail.then();
    if (then != null) {
      to.accept(new Words("listening.search.question", then.words(), person, then.on(), href));
    }
  }

  private static @Nullable PersonId first(List<PersonId> persons) {
    return persons.isEmpty() ? null : persons.getFirst();
  }
}
