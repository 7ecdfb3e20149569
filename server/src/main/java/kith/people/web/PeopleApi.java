package kith.people.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.people.Life;
import kith.people.People;
import kith.people.Person;
import kith.people.Rhythm;
import kith.people.Ring;
import kith.people.SomeDay;
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

@RestController
@RequestMapping(Api.PATH + "/people")
class PeopleApi {
  private final People people;

  PeopleApi(People people) {
    this.people = people;
  }

  @GetMapping
  PeopleJson list(@SignedIn AccountId me) {
    return new PeopleJson(people.list(me).stream().map(PersonJson::of).toList());
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<PersonJson> add(@SignedIn AccountId me, Form form) {
    var name = form.line("name");
    var ring = form.optionalChoice("ring", Ring.class).orElse(Ring.FRIENDS);
    form.mustBeRight();
    var person = people.add(me, name, ring);
    return Api.created("/people/" + person.id(), PersonJson.of(person));
  }

  @GetMapping("/{id}")
  PersonJson show(@SignedIn AccountId me, @PathVariable UUID id) {
    return PersonJson.of(people.get(me, new PersonId(id)));
  }

  /** What is not sent stays as it was. */
  @PutMapping(value = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  PersonJson edit(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var before = people.get(me, new PersonId(id));
    var known = before.basics();
    var version = form.version();
    var basics = new Person.Basics(
        form.line("name"),
        form.has("aliases") ? form.lines("aliases") : known.aliases(),
        form.has("pronouns") ? form.optionalLine("pronouns").orElse("") : known.pronouns(),
        form.has("howMet") ? form.optionalProse("howMet").orElse("") : known.howMet());
    var ring = form.optionalChoice("ring", Ring.class).orElse(before.ring());
    var rhythm = form.optionalChoice("rhythm", Rhythm.class).orElse(before.rhythm());
    var life = form.has("deceased") ? life(form) : before.life();
    form.mustBeRight();
    var edited = new Person.Edited(basics, ring, rhythm, life);
    return PersonJson.of(people.edit(me, before.id(), version, edited).now());
  }

  /** Forgets a person entirely; this cannot be taken back. */
  @DeleteMapping("/{id}")
  ResponseEntity<Void> forget(@SignedIn AccountId me, @PathVariable UUID id) {
    people.forget(me, new PersonId(id));
    return Api.done();
  }

  /** With {@code "deceased": true}, the day of death as far as it is known, and whether their day is kept. */
  private static Life life(Form form) {
    var deceased = form.ticked("deceased");
    var on = form.optionalLine("diedOn").isPresent()
        ? FactsApi.someDay(form, "diedOn")
        : SomeDay.UNKNOWN;
    var dayKept = form.ticked("dayKept");
    return deceased ? new Life.Dead(on, dayKept) : new Life.Living();
  }

  record PeopleJson(List<PersonJson> people) {}

  /**
   * @param diedOn the day of death as far as it is known, as {@link SomeDay} is written
   * @param dayKept whether that day is remembered each year
   */
  record PersonJson(
      UUID id,
      int version,
      String name,
      List<String> aliases,
      String pronouns,
      String howMet,
      String ring,
      String rhythm,
      LocalDate added,
      boolean deceased,
      @Nullable String diedOn,
      boolean dayKept) {
    static PersonJson of(Person person) {
      var basics = person.basics();
      var dead = person.life() instanceof Life.Dead it ? it : null;
      return new PersonJson(
          person.id().value(),
          person.version(),
          basics.name(),
          basics.aliases(),
          basics.pronouns(),
          basics.howMet(),
          Choices.name(person.ring()),
          Choices.name(person.rhythm()),
          person.added(),
          dead != null,
          dead == null || !dead.on().known() ? null : dead.on().toString(),
          dead != null && dead.dayKept());
    }
  }
}
