package kith.people.web;

import java.time.DateTimeException;
import java.util.List;
import java.util.UUID;
import kith.people.DayKind;
import kith.people.Fact;
import kith.people.FactId;
import kith.people.Facts;
import kith.people.People;
import kith.people.SomeDay;
import kith.people.Sort;
import kith.people.WayKind;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Api;
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

/** Ways to reach somebody, days, people in their life, pets, likes and dislikes. */
@RestController
@RequestMapping(Api.PATH + "/people/{person}/facts")
class FactsApi {
  /** Of all sorts: one that a sort has no use for may be left away, but not be wrong. */
  private static final List<String> TEXTS =
      List.of("address", "label", "relation", "name", "words");

  private final Facts facts;
  private final People people;

  FactsApi(Facts facts, People people) {
    this.facts = facts;
    this.people = people;
  }

  @GetMapping
  FactsJson list(@SignedIn AccountId me, @PathVariable UUID person) {
    var id = people.get(me, new PersonId(person)).id();
    return new FactsJson(facts.of(me, id).stream().map(FactJson::of).toList());
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<FactJson> add(@SignedIn AccountId me, @PathVariable UUID person, Form form) {
    var id = people.get(me, new PersonId(person)).id();
    var sort = form.choice("sort", Sort.class);
    form.mustBeRight();
    var fact = facts.add(me, id, read(form, sort.orElseThrow(), id)).now();
    return Api.created("/people/" + person + "/facts/" + fact.id(), FactJson.of(fact));
  }

  @GetMapping("/{id}")
  FactJson show(@SignedIn AccountId me, @PathVariable UUID person, @PathVariable UUID id) {
    return FactJson.of(facts.get(me, new PersonId(person), new FactId(id)));
  }

  /** Its sort stays what it was. */
  @PutMapping(value = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  FactJson edit(
      @SignedIn AccountId me, @PathVariable UUID person, @PathVariable UUID id, Form form) {
    var before = facts.get(me, new PersonId(person), new FactId(id));
    var version = form.version();
    var what = read(form, Sort.of(before.what()), before.person());
    return FactJson.of(
        facts.edit(me, before.person(), before.id(), version, what).now());
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> remove(
      @SignedIn AccountId me, @PathVariable UUID person, @PathVariable UUID id) {
    facts.remove(me, new PersonId(person), new FactId(id));
    return Api.done();
  }

  /** The first of its sort from here on, as the way one prefers. */
  @PutMapping("/{id}/preferred")
  ResponseEntity<Void> putFirst(
      @SignedIn AccountId me, @PathVariable UUID person, @PathVariable UUID id) {
    facts.putFirst(me, new PersonId(person), new FactId(id));
    return Api.done();
  }

  private static Fact.What read(Form form, Sort sort, PersonId person) {
    TEXTS.forEach(form::optionalLine);
    var what = switch (sort) {
      case WAY -> FactForm.way(form, form.choice("kind", WayKind.class).orElse(WayKind.SMS));
      case DAY -> day(form);
      case RELATION -> relation(form, person);
      case PET -> new Fact.Pet(form.line("words"));
      case LIKE -> new Fact.Liking(true, form.line("words"));
      case DISLIKE -> new Fact.Liking(false, form.line("words"));
    };
    form.mustBeRight();
    return what;
  }

  private static Fact.Day day(Form form) {
    var kind = form.choice("kind", DayKind.class).orElse(DayKind.OTHER);
    var label =
        kind == DayKind.OTHER ? form.line("label") : form.optionalLine("label").orElse("");
    return new Fact.Day(kind, label, someDay(form, "on"));
  }

  private static Fact.Relation relation(Form form, PersonId person) {
    var relation = form.optionalLine("relation").orElse("");
    var other = form.optionalId("other").map(PersonId::new).orElse(null);
    if (person.equals(other)) {
      form.refuse("other", "people.wrong.own");
    }
    return new Fact.Relation(relation, other == null ? form.line("name") : "", other);
  }

  /** As {@link SomeDay} is written; it has to be known in part. */
  static SomeDay someDay(Form form, String field) {
    var written = form.line(field);
    try {
      var day = SomeDay.parse(written);
      if (!day.known()) {
        form.refuse(field, "people.wrong.day");
      }
      return day;
    } catch (DateTimeException _) {
      form.refuse(field, "platform.wrong.day");
      return SomeDay.UNKNOWN;
    }
  }

  record FactsJson(List<FactJson> facts) {}

  /**
   * @param sort way, day, relation, pet, like or dislike; it says which of the others are there
   * @param on a day of which parts may be unknown: 1984-03-14, --03-14, 1984-03, --03 or 1984
   * @param other the person of mine who is in their life
   */
  record FactJson(
      UUID id,
      UUID person,
      int version,
      String sort,
      @Nullable String kind,
      @Nullable String address,
      @Nullable String label,
      @Nullable String on,
      @Nullable String relation,
      @Nullable String name,
      @Nullable UUID other,
      @Nullable String words) {
    static FactJson of(Fact fact) {
      return switch (fact.what()) {
        case Fact.Way(var kind, var address) ->
          of(fact, Choices.name(kind), address, null, null, null);
        case Fact.Day(var kind, var label, var on) ->
          of(fact, Choices.name(kind), null, label, on.toString(), null);
        case Fact.Relation relation -> of(fact, relation);
        case Fact.Pet(var words) -> of(fact, null, null, null, null, words);
        case Fact.Liking(var likes, var words) -> of(fact, null, null, null, null, words);
      };
    }

    private static FactJson of(
        Fact fact,
        @Nullable String kind,
        @Nullable String address,
        @Nullable String label,
        @Nullable String on,
        @Nullable String words) {
      return new FactJson(
          fact.id().value(),
          fact.person().value(),
          fact.version(),
          Choices.name(Sort.of(fact.what())),
          kind,
          address,
          label,
          on,
          null,
          null,
          null,
          words);
    }

    private static FactJson of(Fact fact, Fact.Relation relation) {
      var other = relation.other();
      return new FactJson(
          fact.id().value(),
          fact.person().value(),
          fact.version(),
          Choices.name(Sort.RELATION),
          null,
          null,
          null,
          null,
          relation.relation(),
          other == null ? relation.name() : null,
          other == null ? null : other.value(),
          null);
    }
  }
}
