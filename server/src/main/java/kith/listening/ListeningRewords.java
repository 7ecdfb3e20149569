package kith.listening;

import java.util.function.UnaryOperator;
import kith.platform.AccountId;
import kith.shell.Reworded;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes with what waits in them, details, promises and kept answers that stay when a person is forgotten. */
@Component
@Transactional
class ListeningRewords implements Reworded {
  private final NoteRows notes;
  private final DetailRows details;
  private final PromiseRows promises;
  private final MirrorRows mirrored;

  ListeningRewords(NoteRows notes, DetailRows details, PromiseRows promises, MirrorRows mirrored) {
    this.mirrored = mirrored;
    this.notes = notes;
    this.details = details;
    this.promises = promises;
  }

  @Override
  public void reword(AccountId me, UnaryOperator<String> change) {
    var words = new Rewording(change);
    for (var note : notes.fetch(me, DSL.noCondition())) {
      var after = words.of(note);
      if (!after.equals(note)) {
        notes.save(me, after);
      }
    }
    for (var detail : details.fetch(me, DSL.noCondition())) {
      var after = words.of(detail);
      if (!after.equals(detail)) {
        details.save(me, after);
      }
    }
    for (var promise : promises.fetch(me, DSL.noCondition())) {
      var after = words.of(promise);
      if (!after.equals(promise)) {
        promises.save(me, after);
      }
    }
    for (var one : mirrored.all(me)) {
      var after = words.of(one);
      if (!after.equals(one)) {
        mirrored.save(me, after);
      }
    }
  }

  private record Rewording(UnaryOperator<String> change) {
    Note of(Note note) {
      var waiting = note.waiting();
      return new Note(
          note.id(),
          change.apply(note.text()),
          note.on(),
          note.with(),
          waiting == null ? null : of(waiting),
          note.version());
    }

    Detail of(Detail detail) {
      return new Detail(
          detail.id(),
          detail.kind(),
          change.apply(detail.words()),
          orNull(detail.sentence()),
          detail.persons(),
          orNull(detail.about()),
          detail.when(),
          detail.asking(),
          orNull(detail.question()),
          of(detail.then()),
          detail.since(),
          detail.settled(),
          detail.note(),
          detail.version());
    }

    Promise of(Promise promise) {
      return new Promise(
          promise.id(),
          promise.by(),
          change.apply(promise.words()),
          orNull(promise.sentence()),
          promise.persons(),
          promise.when(),
          promise.state(),
          promise.since(),
          promise.note(),
          promise.version());
    }

    Mirrored of(Mirrored one) {
      var corrected = one.corrected();
      return new Mirrored(
          one.id(),
          one.on(),
          change.apply(one.said()),
          change.apply(one.reply()),
          of(one.seen()),
          corrected == null ? null : of(corrected),
          one.version());
    }

    private Seen of(Seen seen) {
      return new Seen(
          of(seen.reaction()),
          of(seen.interpretation()),
          of(seen.exploration()),
          seen.acts(),
          seen.judging(),
          seen.response(),
          seen.hint());
    }

    private Seen.Shown of(Seen.Shown shown) {
      return new Seen.Shown(shown.level(), shown.words().stream().map(change).toList());
    }

    /** Whoever is named so is nobody to add or to be with any more. */
    private Proposals of(Proposals waiting) {
      return new Proposals(
          waiting.found().stream().map(this::of).toList(),
          waiting.people().stream()
              .filter(it -> stays(it.name()) && (it.of() == null || stays(it.of())))
              .toList(),
          waiting.contact(),
          waiting.answers());
    }

    private Proposal of(Proposal read) {
      var before = change.apply(read.sentence().substring(0, read.from()));
      var evidence = change.apply(read.sentence().substring(read.from(), read.to()));
      var sentence = change.apply(before + evidence + read.sentence().substring(read.to()));
      var holds = sentence.startsWith(before + evidence);
      return new Proposal(
          read.number(),
          read.kind(),
          read.by(),
          change.apply(read.words()),
          sentence,
          holds ? before.length() : 0,
          holds ? before.length() + evidence.length() : sentence.length(),
          read.when(),
          read.about().stream().filter(this::stays).toList(),
          read.questions().stream().map(this::told).toList(),
          read.yearly());
    }

    private boolean stays(String name) {
      return change.apply(name).equals(name);
    }

    private @Nullable String orNull(@Nullable String words) {
      return words == null ? null : change.apply(words);
    }

    private @Nullable Question of(@Nullable Question question) {
      return question == null ? null : told(question);
    }

    private Question told(Question question) {
      return new Question(question.on(), change.apply(question.words()));
    }
  }
}
