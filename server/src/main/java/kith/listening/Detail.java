package kith.listening;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.listening.Asking.Asked;
import kith.listening.Asking.Due;
import kith.listening.Asking.LetGo;
import kith.listening.Asking.None;
import kith.platform.PersonId;
import kith.text.DetailKind;
import kith.text.When;
import org.jspecify.annotations.Nullable;

/**
 * Something they told me.
 *
 * @param sentence of the note that it came from
 * @param persons who told it or whom it is about, mine
 * @param about somebody in their life whom it concerns, in words
 * @param question what to ask; null when there is nothing
 * @param then what to ask once that is over: first good luck, then how it went
 * @param since the day it was told, or last confirmed
 * @param settled the day on which it was over and done with
 */
public record Detail(
    DetailId id,
    DetailKind kind,
    String words,
    @Nullable String sentence,
    List<PersonId> persons,
    @Nullable String about,
    @Nullable When when,
    Asking asking,
    @Nullable String question,
    @Nullable Question then,
    LocalDate since,
    @Nullable LocalDate settled,
    @Nullable NoteId note,
    int version) {
  /** An asking that nobody answered is not put before me any longer. */
  static final int FADES_AFTER_DAYS = 14;

  public Detail {
    persons = List.copyOf(persons);
  }

  Detail askedOn(LocalDate day) {
    return switch (asking) {
      case Due _ -> next(day);
      case None _, Asked _, LetGo _ -> this;
    };
  }

  /** The second question waits for its day; once that has come, it was the one that I asked. */
  private Detail next(LocalDate day) {
    if (then == null) {
      return asking(new Asked(day));
    }
    var second = asks(then, null);
    return then.on().isAfter(day) ? second : second.asking(new Asked(day));
  }

  Detail letGoOn(LocalDate day) {
    return switch (asking) {
      case Due _ -> asking(new LetGo(day)).withThen(null);
      case None _, Asked _, LetGo _ -> this;
    };
  }

  Detail settledOn(LocalDate day) {
    var closed = asking instanceof Due ? asking(new LetGo(day)).withThen(null) : this;
    return closed.settled(day);
  }

  Detail open() {
    return settled(null);
  }

  /** It goes on: asked about again on a day, and fresh from today. */
  Detail renewed(Question again, LocalDate today) {
    return asks(again, null).settled(null).since(today);
  }

  Detail asks(@Nullable Question first, @Nullable Question after) {
    return new Detail(
        id,
        kind,
        words,
        sentence,
        persons,
        about,
        when,
        first == null ? new None() : new Due(first.on()),
        first == null ? null : first.words(),
        after,
        since,
        settled,
        note,
        version);
  }

  /** What is to be asked next; the first question is passed over once the day of the second has come. */
  Optional<Question> due(LocalDate today, Function<Question, LocalDate> waitsSince) {
    if (!(asking instanceof Due(var on)) || settled != null) {
      return Optional.empty();
    }
    var next = then != null && !then.on().isAfter(today)
        ? then
        : new Question(on, Objects.requireNonNullElse(question, words));
    return waitsSince.apply(next).plusDays(FADES_AFTER_DAYS).isBefore(today)
        ? Optional.empty()
        : Optional.of(next.saidOn(today, when));
  }

  /**
   * What is to be asked now and later, earliest first.
   *
   * @param waitsSince since when a question has gone unanswered
   */
  List<Question> toAsk(LocalDate today, Function<Question, LocalDate> waitsSince) {
    var after = Stream.ofNullable(then)
        .filter(it -> asking instanceof Due && settled == null && it.on().isAfter(today));
    return Stream.concat(due(today, waitsSince).stream(), after).toList();
  }

  /** The day of its question, be it due, asked or let go. */
  public Optional<LocalDate> askingDay() {
    return Optional.ofNullable(Askings.day(asking));
  }

  private Detail asking(Asking next) {
    return new Detail(
        id, kind, words, sentence, persons, about, when, next, question, then, since, settled, note,
        version);
  }

  private Detail withThen(@Nullable Question after) {
    return new Detail(
        id, kind, words, sentence, persons, about, when, asking, question, after, since, settled,
        note, version);
  }

  private Detail settled(@Nullable LocalDate day) {
    return new Detail(
        id, kind, words, sentence, persons, about, when, asking, question, then, since, day, note,
        version);
  }

  private Detail since(LocalDate day) {
    return new Detail(
        id, kind, words, sentence, persons, about, when, asking, question, then, day, settled, note,
        version);
  }
}
