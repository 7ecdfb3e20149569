package kith.moments.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.moments.Began;
import kith.moments.Kind;
import kith.moments.Moment;
import kith.moments.MomentId;
import kith.moments.Moments;
import kith.moments.NewMoment;
import kith.people.People;
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
@RequestMapping(Api.PATH + "/moments")
class MomentsApi {
  private static final int MOST = 200;
  private static final int LONGEST_MINUTES = 60 * 24 * 31;
  private final Moments moments;
  private final People people;
  private final Days days;

  MomentsApi(Moments moments, People people, Days days) {
    this.moments = moments;
    this.people = people;
    this.days = days;
  }

  /** Query: person (an id; of everybody without it), most (how many, newest first). */
  @GetMapping
  MomentsJson list(@SignedIn AccountId me, Form query) {
    var person = query.optionalId("person").map(PersonId::new);
    var most = query.optionalNumber("most", 1, MOST).orElse(MOST);
    query.mustBeRight();
    var found = person
        .map(id -> moments.with(me, people.get(me, id).id(), most))
        .orElseGet(() -> moments.latest(me, most));
    return new MomentsJson(found.stream().map(MomentJson::of).toList());
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<MomentJson> log(@SignedIn AccountId me, Form form) {
    var moment = moments.log(me, read(me, form, null));
    return Api.created("/moments/" + moment.id(), MomentJson.of(moment));
  }

  @GetMapping("/{id}")
  MomentJson show(@SignedIn AccountId me, @PathVariable UUID id) {
    return MomentJson.of(moments.get(me, new MomentId(id)));
  }

  @PutMapping(value = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  MomentJson edit(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var before = moments.get(me, new MomentId(id));
    var version = form.version();
    var told = read(me, form, before.told().note());
    return MomentJson.of(moments.edit(me, before.id(), version, told).now());
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> remove(@SignedIn AccountId me, @PathVariable UUID id) {
    moments.remove(me, new MomentId(id));
    return Api.done();
  }

  private NewMoment read(AccountId me, Form form, @Nullable UUID note) {
    var kind = form.choice("kind", Kind.class);
    var persons = form.ids("people").stream().map(PersonId::new).collect(Collectors.toSet());
    if (persons.isEmpty()) {
      form.refuse("people", "platform.wrong.people");
    }
    var today = days.today(me);
    var on = form.optionalDay("on").orElse(today);
    if (on.isAfter(today)) {
      form.refuse("on", "moments.wrong.ahead");
    }
    var minutes = form.optionalNumber("minutes", 1, LONGEST_MINUTES).orElse(null);
    var began = form.optionalChoice("began", Began.class).orElse(Began.UNKNOWN);
    var isNew = form.ticked("isNew");
    form.mustBeRight();
    return new NewMoment(kind.orElseThrow(), persons, on, minutes, began, isNew, note);
  }

  record MomentsJson(List<MomentJson> moments) {}

  record MomentJson(
      UUID id,
      int version,
      String kind,
      List<UUID> people,
      LocalDate on,
      @Nullable Integer minutes,
      String began,
      boolean isNew,
      @Nullable UUID note) {
    static MomentJson of(Moment moment) {
      var told = moment.told();
      return new MomentJson(
          moment.id().value(),
          moment.version(),
          Choices.name(told.kind()),
          told.persons().stream().map(PersonId::value).sorted().toList(),
          told.on(),
          told.minutes(),
          Choices.name(told.began()),
          told.isNew(),
          told.note());
    }
  }
}
