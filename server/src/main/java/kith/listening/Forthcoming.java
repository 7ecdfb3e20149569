package kith.listening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.PersonId;
import kith.shell.ComingUp;
import kith.text.DetailKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dated details, promises and askings of the coming days. */
@Component
class Forthcoming implements ComingUp {
  private final Details details;
  private final Promises promises;
  private final People people;
  private final Spoken spoken;
  private final Days days;

  Forthcoming(Details details, Promises promises, People people, Spoken spoken, Days days) {
    this.details = details;
    this.promises = promises;
    this.people = people;
    this.spoken = spoken;
    this.days = days;
  }

  @Override
  public List<Coming> comingUp(AccountId me, LocalDate from, LocalDate to) {
    var coming = new ArrayList<Coming>();
    for (var detail : details.happening(me, from, to)) {
      var when = detail.when();
      if (when != null && detail.kind() != DetailKind.PAST && isAbout(me, detail.persons())) {
        var on = when.first().isBefore(from) ? from : when.first();
        coming.add(coming(
            on, detail.persons(), detail.words(), icon(detail.kind()), "detail-" + detail.id()));
      }
    }
    for (var promise : promises.open(me)) {
      var when = promise.when();
      if (when != null && within(when.last(), from, to) && isAbout(me, promise.persons())) {
        coming.add(coming(
            when.last(),
            promise.persons(),
            promised(promise),
            "promise",
            "promise-" + promise.id()));
      }
    }
    var today = days.today(me);
    for (var asks : details.askings(me, today, to)) {
      var detail = asks.detail();
      var question = asks.question();
      if (within(question.on(), from, to)) {
        coming.add(coming(
            question.on(), detail.persons(), question.words(), "ask", "detail-" + detail.id()));
      }
    }
    return coming;
  }

  /** Those who rest are left in peace, and the dead. */
  private boolean isAbout(AccountId me, List<PersonId> persons) {
    return persons.isEmpty() || !people.awake(me, persons).isEmpty();
  }

  private String promised(Promise promise) {
    return spoken
        .say()
        .text(
            promise.mine() ? "listening.coming.mine" : "listening.coming.theirs", promise.words());
  }

  private static Coming coming(
      LocalDate on, List<PersonId> persons, String words, String icon, String anchor) {
    var person = persons.isEmpty() ? null : persons.getFirst();
    return new Coming(on, person, words, icon, href(person, anchor));
  }

  static String href(@Nullable PersonId person, String anchor) {
    return person == null ? "/" : "/people/" + person + "#" + anchor;
  }

  static String icon(DetailKind kind) {
    return kind == DetailKind.PERSON ? "family" : Choices.name(kind);
  }

  private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
