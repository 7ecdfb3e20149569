package kith.people.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Api;
import kith.shell.BeforeYouMeet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What to know before meeting somebody. */
@RestController
class BriefApi {
  private final People people;
  private final ObjectProvider<BeforeYouMeet> features;
  private final Days days;

  BriefApi(People people, ObjectProvider<BeforeYouMeet> features, Days days) {
    this.people = people;
    this.features = features;
    this.days = days;
  }

  @GetMapping(Api.PATH + "/people/{id}/brief")
  @Transactional(readOnly = true)
  public BriefJson brief(@SignedIn AccountId me, @PathVariable UUID id) {
    var person = people.get(me, new PersonId(id));
    var today = days.today(me);
    var lines = features
        .orderedStream()
        .flatMap(feature -> feature.before(me, person.id(), today).stream())
        .toList();
    var sections = new LinkedHashMap<String, List<LineJson>>();
    Arrays.stream(BeforeYouMeet.Section.values())
        .forEach(section -> sections.put(
            Choices.name(section),
            lines.stream()
                .filter(line -> line.section() == section)
                .map(LineJson::of)
                .toList()));
    return new BriefJson(id, person.name(), sections);
  }

  /**
   * @param sections ask, matters-now, i-promised, they-promised and dates, each there even when empty
   */
  record BriefJson(UUID id, String name, Map<String, List<LineJson>> sections) {}

  record LineJson(String words, @Nullable LocalDate on, String href) {
    static LineJson of(BeforeYouMeet.Line line) {
      return new LineJson(line.words(), line.on(), line.href());
    }
  }
}
