package kith.listening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.BeforeYouMeet;
import kith.text.DetailKind;
import org.springframework.stereotype.Component;

/** What to ask somebody, what matters to them now, and what was promised; nothing of the dead. */
@Component
class Meeting implements BeforeYouMeet {
  private static final int AHEAD_DAYS = 7;
  private static final int MATTERS_MONTHS = 3;
  private static final Set<DetailKind> MATTERING = EnumSet.of(
      DetailKind.EVENT,
      DetailKind.WORRY,
      DetailKind.JOY,
      DetailKind.GOAL,
      DetailKind.WORK,
      DetailKind.HEALTH,
      DetailKind.PLACE);
  private final Details details;
  private final Promises promises;
  private final People people;

  Meeting(Details details, Promises promises, People people) {
    this.people = people;
    this.details = details;
    this.promises = promises;
  }

  @Override
  public List<Line> before(AccountId me, PersonId person, LocalDate on) {
    if (!people.find(me, person).map(Person::lives).orElse(false)) {
      return List.of();
    }
    var lines = new ArrayList<Line>();
    var known = details.of(me, person);
    var asking = details.asking(me, on);
    known.stream()
        .flatMap(detail -> asking
            .apply(detail)
            .filter(it -> isTimely(detail, it, on))
            .map(question -> ask(person, detail, question))
            .stream())
        .sorted(Comparator.comparing(Line::on))
        .forEach(lines::add);
    known.stream()
        .filter(detail -> mattersNow(detail, on))
        .map(detail -> matters(person, detail))
        .forEach(lines::add);
    promises.of(me, person).stream()
        .filter(Promise::open)
        .map(promise -> promised(person, promise))
        .forEach(lines::add);
    return lines;
  }

  /** Not how it went while it is still ahead. */
  private static boolean isTimely(Detail detail, Question question, LocalDate on) {
    var when = detail.when();
    var ahead = question.on().isAfter(on);
    var after = when != null && question.on().isAfter(when.last());
    return !question.on().isAfter(on.plusDays(AHEAD_DAYS)) && !(ahead && after);
  }

  static boolean mattersNow(Detail detail, LocalDate on) {
    return MATTERING.contains(detail.kind())
        && detail.settled() == null
        && detail.since().plusMonths(MATTERS_MONTHS).isAfter(on);
  }

  private static Line ask(PersonId person, Detail detail, Question question) {
    return new Line(
        Section.ASK,
        question.words(),
        question.on(),
        href(person, detail.id()),
        "/details/" + detail.id() + "/asking");
  }

  private static Line matters(PersonId person, Detail detail) {
    var when = detail.when();
    return new Line(
        Section.MATTERS_NOW,
        detail.words(),
        when == null ? null : when.first(),
        href(person, detail.id()),
        null);
  }

  private static Line promised(PersonId person, Promise promise) {
    var when = promise.when();
    return new Line(
        promise.mine() ? Section.I_PROMISED : Section.THEY_PROMISED,
        promise.words(),
        when == null ? null : when.last(),
        "/people/" + person + "#promise-" + promise.id(),
        "/promises/" + promise.id() + "/keeping");
  }

  private static String href(PersonId person, DetailId detail) {
    return "/people/" + person + "#detail-" + detail;
  }
}
