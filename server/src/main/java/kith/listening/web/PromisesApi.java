package kith.listening.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.listening.Promise;
import kith.listening.PromiseId;
import kith.listening.PromiseWords;
import kith.listening.Promises;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Api;
import kith.text.FoundPromise.By;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.PATH + "/promises")
class PromisesApi {
  private final Promises promises;
  private final People people;

  PromisesApi(Promises promises, People people) {
    this.promises = promises;
    this.people = people;
  }

  /** Query: person (an id); without it all that still stand. */
  @GetMapping
  PromisesJson list(@SignedIn AccountId me, Form query) {
    var person = query.optionalId("person").map(PersonId::new);
    query.mustBeRight();
    var found = person
        .map(id -> promises.of(me, people.get(me, id).id()))
        .orElseGet(() -> promises.open(me));
    return new PromisesJson(found.stream().map(PromiseJson::of).toList());
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<PromiseJson> add(@SignedIn AccountId me, Form form) {
    var promise = promises.add(me, read(form));
    return Api.created("/promises/" + promise.id(), PromiseJson.of(promise));
  }

  @GetMapping("/{id}")
  PromiseJson show(@SignedIn AccountId me, @PathVariable UUID id) {
    return PromiseJson.of(promises.get(me, new PromiseId(id)));
  }

  @PutMapping(value = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  PromiseJson edit(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var before = promises.get(me, new PromiseId(id));
    var version = form.version();
    return PromiseJson.of(promises.edit(me, before.id(), version, read(form)));
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> delete(@SignedIn AccountId me, @PathVariable UUID id) {
    promises.delete(me, new PromiseId(id));
    return Api.done();
  }

  /** Field state: open, kept or dropped. */
  @PutMapping(value = "/{id}/state", consumes = MediaType.APPLICATION_JSON_VALUE)
  PromiseJson state(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var promise = promises.get(me, new PromiseId(id)).id();
    var state = form.choice("state", State.class);
    form.mustBeRight();
    return PromiseJson.of(
        switch (state.orElseThrow()) {
          case OPEN -> promises.reopen(me, promise);
          case KEPT -> promises.keep(me, promise);
          case DROPPED -> promises.drop(me, promise);
        });
  }

  private static PromiseWords read(Form form) {
    var by = form.choice("by", By.class);
    var words = form.prose("words");
    var persons = ApiFields.people(form);
    var when = WhenFields.read(form, "on", "until");
    form.mustBeRight();
    return new PromiseWords(by.orElseThrow(), words, persons, when);
  }

  enum State {
    OPEN,
    KEPT,
    DROPPED
  }

  record PromisesJson(List<PromiseJson> promises) {}

  /**
   * @param by me or them
   */
  record PromiseJson(
      UUID id,
      int version,
      String by,
      String words,
      @Nullable String sentence,
      List<UUID> people,
      @Nullable LocalDate on,
      @Nullable LocalDate until,
      String state,
      LocalDate since,
      @Nullable UUID note) {
    static PromiseJson of(Promise promise) {
      var when = promise.when();
      var note = promise.note();
      return new PromiseJson(
          promise.id().value(),
          promise.version(),
          Choices.name(promise.by()),
          promise.words(),
          promise.sentence(),
          promise.persons().stream().map(PersonId::value).toList(),
          when == null ? null : when.first(),
          when == null ? null : when.last(),
          Choices.name(state(promise.state())),
          promise.since(),
          note == null ? null : note.value());
    }

    private static State state(Promise.State state) {
      return switch (state) {
        case Promise.State.Open _ -> State.OPEN;
        case Promise.State.Kept _ -> State.KEPT;
        case Promise.State.Dropped _ -> State.DROPPED;
      };
    }
  }
}
