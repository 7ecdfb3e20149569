package kith.feelings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.feelings.Affect;
import kith.feelings.CheckIn;
import kith.feelings.CheckInId;
import kith.feelings.Feelings;
import kith.feelings.NewCheckIn;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
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
@RequestMapping(Api.PATH + "/check-ins")
class CheckInsApi {
  private static final int FAR = 5;
  private static final int LISTED_DAYS = 90;
  private final Feelings feelings;
  private final CheckInForm forms;
  private final Days days;

  CheckInsApi(Feelings feelings, CheckInForm forms, Days days) {
    this.feelings = feelings;
    this.forms = forms;
    this.days = days;
  }

  /** Query: from, to (days; without them the last 90). */
  @GetMapping
  CheckInsJson list(@SignedIn AccountId me, Form query) {
    var to = query.optionalDay("to").orElse(days.today(me));
    var from = query.optionalDay("from").orElse(to.minusDays(LISTED_DAYS - 1));
    query.mustBeRight();
    return new CheckInsJson(
        feelings.between(me, from, to).stream().map(CheckInJson::of).toList());
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<CheckInJson> checkIn(@SignedIn AccountId me, Form form) {
    var kept = feelings.checkIn(me, read(me, form));
    return Api.created("/check-ins/" + kept.id(), CheckInJson.of(kept));
  }

  @GetMapping("/{id}")
  CheckInJson show(@SignedIn AccountId me, @PathVariable UUID id) {
    return CheckInJson.of(feelings.get(me, new CheckInId(id)));
  }

  @PutMapping(value = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  CheckInJson edit(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var before = feelings.get(me, new CheckInId(id));
    var version = form.version();
    return CheckInJson.of(
        feelings.edit(me, before.id(), version, read(me, form)).now());
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> delete(@SignedIn AccountId me, @PathVariable UUID id) {
    feelings.delete(me, new CheckInId(id));
    return Api.done();
  }

  private NewCheckIn read(AccountId me, Form form) {
    var words = form.lines("words");
    if (words.isEmpty()) {
      form.refuse("words", "feelings.wrong.word");
    }
    CheckInForm.checkWords(form, "words", words);
    var affect = form.has("pleasantness") || form.has("energy")
        ? affect(form)
        : forms.ofWord(form, "pleasantness", words);
    var given = forms.read(me, form, affect, words, persons(form, "with"), persons(form, "about"));
    form.mustBeRight();
    return given.orElseThrow();
  }

  private static Optional<Affect> affect(Form form) {
    var pleasantness = far(form, "pleasantness");
    var energy = far(form, "energy");
    return pleasantness.flatMap(across -> energy.map(up -> new Affect(across, up)));
  }

  private static Optional<Integer> far(Form form, String field) {
    var number = form.optionalNumber(field, -FAR, FAR).filter(it -> it != 0);
    if (number.isEmpty()) {
      form.refuse(field, "feelings.wrong.point");
    }
    return number;
  }

  private static Set<PersonId> persons(Form form, String field) {
    var ids = form.has(field) ? form.ids(field) : List.<UUID>of();
    return ids.stream().map(PersonId::new).collect(Collectors.toCollection(HashSet::new));
  }

  record CheckInsJson(List<CheckInJson> checkIns) {}

  record CheckInJson(
      UUID id,
      int version,
      Instant at,
      LocalDate on,
      int pleasantness,
      int energy,
      String quadrant,
      List<String> words,
      List<UUID> about,
      List<UUID> with,
      @Nullable String reason,
      @Nullable String body,
      @Nullable String sentence) {
    static CheckInJson of(CheckIn checkIn) {
      var felt = checkIn.felt();
      return new CheckInJson(
          checkIn.id().value(),
          checkIn.version(),
          checkIn.at(),
          checkIn.on(),
          felt.affect().pleasantness(),
          felt.affect().energy(),
          Choices.name(checkIn.quadrant()),
          felt.words(),
          ids(checkIn.about()),
          ids(checkIn.with()),
          felt.reason(),
          felt.body(),
          felt.sentence());
    }

    private static List<UUID> ids(Set<PersonId> persons) {
      return persons.stream().map(PersonId::value).sorted().toList();
    }
  }
}
