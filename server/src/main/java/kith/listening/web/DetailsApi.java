package kith.listening.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.listening.Detail;
import kith.listening.DetailId;
import kith.listening.DetailWords;
import kith.listening.Details;
import kith.listening.Question;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Api;
import kith.text.DetailKind;
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
@RequestMapping(Api.PATH + "/details")
class DetailsApi {
  private static final int MOST = 500;
  private final Details details;
  private final People people;

  DetailsApi(Details details, People people) {
    this.details = details;
    this.people = people;
  }

  /** Query: person (an id; of everybody without it), most (how many, newest first). */
  @GetMapping
  DetailsJson list(@SignedIn AccountId me, Form query) {
    var person = query.optionalId("person").map(PersonId::new);
    var most = query.optionalNumber("most", 1, MOST).orElse(MOST);
    query.mustBeRight();
    var found = person
        .map(id -> details.of(me, people.get(me, id).id()))
        .orElseGet(() -> details.latest(me, most));
    return new DetailsJson(found.stream().limit(most).map(DetailJson::of).toList());
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<DetailJson> add(@SignedIn AccountId me, Form form) {
    var detail = details.add(me, read(form));
    return Api.created("/details/" + detail.id(), DetailJson.of(detail));
  }

  @GetMapping("/{id}")
  DetailJson show(@SignedIn AccountId me, @PathVariable UUID id) {
    return DetailJson.of(details.get(me, new DetailId(id)));
  }

  @PutMapping(value = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  DetailJson edit(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var before = details.get(me, new DetailId(id));
    var version = form.version();
    return DetailJson.of(details.edit(me, before.id(), version, read(form)));
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> delete(@SignedIn AccountId me, @PathVariable UUID id) {
    details.delete(me, new DetailId(id));
    return Api.done();
  }

  @PutMapping("/{id}/settlement")
  DetailJson settle(@SignedIn AccountId me, @PathVariable UUID id) {
    return DetailJson.of(details.settle(me, new DetailId(id)));
  }

  @DeleteMapping("/{id}/settlement")
  DetailJson unsettle(@SignedIn AccountId me, @PathVariable UUID id) {
    return DetailJson.of(details.unsettle(me, new DetailId(id)));
  }

  private static DetailWords read(Form form) {
    var kind = form.choice("kind", DetailKind.class);
    if (kind.filter(it -> it == DetailKind.PROMISE).isPresent()) {
      form.refuse("kind", "platform.wrong.choice");
    }
    var words = form.prose("words");
    var persons = ApiFields.people(form);
    var about = form.optionalLine("about").orElse(null);
    var when = WhenFields.read(form, "on", "until");
    var question = question(form);
    form.mustBeRight();
    return new DetailWords(kind.orElseThrow(), words, persons, about, when, question);
  }

  static @Nullable Question question(Form form) {
    var words = form.optionalLine("question");
    var on = form.optionalDay("askOn");
    if (words.isPresent() && on.isEmpty()) {
      form.refuse("askOn", "listening.wrong.askingDay");
    }
    return words.isPresent() && on.isPresent() ? new Question(on.get(), words.get()) : null;
  }

  record DetailsJson(List<DetailJson> details) {}

  /**
   * @param asking none, due, asked or let-go
   * @param askOn the day of the question
   * @param settledOn the day on which it was over and done with
   */
  record DetailJson(
      UUID id,
      int version,
      String kind,
      String words,
      @Nullable String sentence,
      List<UUID> people,
      @Nullable String about,
      @Nullable LocalDate on,
      @Nullable LocalDate until,
      String asking,
      @Nullable String question,
      @Nullable LocalDate askOn,
      LocalDate since,
      @Nullable LocalDate settledOn,
      @Nullable UUID note) {
    static DetailJson of(Detail detail) {
      var when = detail.when();
      var note = detail.note();
      return new DetailJson(
          detail.id().value(),
          detail.version(),
          Choices.name(detail.kind()),
          detail.words(),
          detail.sentence(),
          detail.persons().stream().map(PersonId::value).toList(),
          detail.about(),
          when == null ? null : when.first(),
          when == null ? null : when.last(),
          AskingsApi.state(detail.asking()),
          detail.question(),
          detail.askingDay().orElse(null),
          detail.since(),
          detail.settled(),
          note == null ? null : note.value());
    }
  }
}
