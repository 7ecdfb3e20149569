package kith.listening.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kith.listening.Asking;
import kith.listening.Detail;
import kith.listening.Details;
import kith.listening.Promise;
import kith.listening.Question;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.PersonId;
import kith.shell.Option;
import kith.shell.Say;
import kith.text.DetailKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells details and promises in words. */
@Component
class DetailViews {
  private final Details details;
  private final People people;
  private final Days days;
  private final MessageSource messages;

  DetailViews(Details details, People people, Days days, MessageSource messages) {
    this.details = details;
    this.people = people;
    this.days = days;
    this.messages = messages;
  }

  List<DetailView> details(AccountId me, List<Detail> known) {
    var today = days.today(me);
    var asking = details.asking(me, today);
    return known.stream().map(it -> detail(me, it, asking.apply(it), today)).toList();
  }

  DetailView detail(AccountId me, Detail detail) {
    return details(me, List.of(detail)).getFirst();
  }

  private DetailView detail(AccountId me, Detail detail, Optional<Question> due, LocalDate today) {
    var say = say();
    var settled = detail.settled();
    var when = detail.when();
    var asks = detail.persons().isEmpty()
        || people.among(me, detail.persons()).values().stream().anyMatch(Person::lives);
    return new DetailView(
        detail.id().toString(),
        Kinds.words(say, detail.kind(), null),
        Kinds.icon(detail.kind()),
        detail.words(),
        Objects.requireNonNullElse(detail.about(), ""),
        when == null ? "" : Kinds.when(say, when, today),
        persons(me, detail.persons()),
        asks ? asking(say, detail, due, today) : null,
        asks && due.isPresent(),
        asks && detail.asking() instanceof Asking.Asked && settled == null,
        settled == null ? null : say.text("listening.detail.settled", say.day(settled, today)));
  }

  List<PromiseView> promises(AccountId me, List<Promise> promises) {
    return promises.stream().map(promise -> promise(me, promise)).toList();
  }

  PromiseView promise(AccountId me, Promise promise) {
    var say = say();
    var today = days.today(me);
    var when = promise.when();
    return new PromiseView(
        promise.id().toString(),
        promise.mine(),
        Kinds.words(say, DetailKind.PROMISE, promise.by()),
        promise.words(),
        when == null ? "" : Kinds.when(say, when, today),
        persons(me, promise.persons()),
        promise.open(),
        state(say, promise, today));
  }

  private List<Option> persons(AccountId me, List<PersonId> persons) {
    var mine = people.among(me, persons);
    var labels = people.labels(me);
    return persons.stream()
        .map(mine::get)
        .filter(Objects::nonNull)
        .map(person -> new Option("/people/" + person.id(), labels.of(person)))
        .toList();
  }

  private static @Nullable String asking(
      Say say, Detail detail, Optional<Question> due, LocalDate today) {
    return switch (detail.asking()) {
      case Asking.None _, Asking.LetGo _ -> null;
      case Asking.Due _ ->
        due.map(it -> say.text("listening.detail.ask", it.words(), say.day(it.on(), today)))
            .orElse(null);
      case Asking.Asked(var on) -> say.text("listening.detail.asked", say.day(on, today));
    };
  }

  private static String state(Say say, Promise promise, LocalDate today) {
    return switch (promise.state()) {
      case Promise.State.Open _ -> "";
      case Promise.State.Kept(var on) -> say.text("listening.promise.kept", say.day(on, today));
      case Promise.State.Dropped(var on) ->
        say.text("listening.promise.dropped", say.day(on, today));
    };
  }

  private Say say() {
    return new Say(messages, LocaleContextHolder.getLocale());
  }
}
