package kith.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.BeforeYouMeet;
import kith.shell.ComingUp;
import kith.shell.Say;
import kith.shell.TodayCard;
import kith.shell.TodayCard.Urgency;
import kith.shell.TodayCards;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Birthdays and other days that come round. Nothing cheerful about the dead: only their own day, where it is kept. Those who
 * rest are left in peace.
 */
@Component
@Transactional(readOnly = true)
class DaysNear implements TodayCards, ComingUp, BeforeYouMeet {
  private static final int SOON = 7;
  private static final int BEFORE_MEETING = 60;
  private final People people;
  private final FactRows facts;
  private final MessageSource messages;

  DaysNear(People people, FactRows facts, MessageSource messages) {
    this.people = people;
    this.facts = facts;
    this.messages = messages;
  }

  @Override
  public List<TodayCard> today(AccountId me, LocalDate on) {
    var say = say();
    return between(me, on, on.plusDays(SOON)).map(near -> card(say, near, on)).toList();
  }

  @Override
  public List<Coming> comingUp(AccountId me, LocalDate from, LocalDate to) {
    var say = say();
    return between(me, from, to)
        .map(near -> new Coming(
            near.on(),
            near.person().id(),
            coming(say, near),
            "cake",
            "/people/" + near.person().id()))
        .toList();
  }

  @Override
  public List<Line> before(AccountId me, PersonId id, LocalDate on) {
    var say = say();
    var to = on.plusDays(BEFORE_MEETING);
    return people.find(me, id).stream()
        .flatMap(person -> near(person, facts.of(me, id), on, to))
        .map(near -> new Line(Section.DATES, title(say, near), near.on(), "/people/" + id, null))
        .toList();
  }

  private Stream<Near> between(AccountId me, LocalDate from, LocalDate to) {
    var byPerson = facts.days(me).stream().collect(Collectors.groupingBy(Fact::person));
    return people.list(me).stream()
        .filter(person -> !person.resting())
        .flatMap(person -> near(person, byPerson.getOrDefault(person.id(), List.of()), from, to));
  }

  private static Stream<Near> near(Person person, List<Fact> known, LocalDate from, LocalDate to) {
    var all = new ArrayList<Near>();
    switch (person.life()) {
      case Life.Living _ -> {
        for (var fact : known) {
          if (fact.what() instanceof Fact.Day day) {
            within(day.on(), from, to)
                .ifPresent(on -> all.add(new Near(person, fact.id().toString(), day, on)));
          }
        }
      }
      case Life.Dead(var died, var kept) -> {
        if (kept) {
          within(died, from, to)
              .ifPresent(on -> all.add(new Near(person, person.id().toString(), null, on)));
        }
      }
    }
    return all.stream();
  }

  private static Optional<LocalDate> within(SomeDay day, LocalDate from, LocalDate to) {
    return day.next(from).filter(on -> !on.isAfter(to));
  }

  private static TodayCard card(Say say, Near near, LocalDate today) {
    var isToday = near.on().equals(today);
    var key = "day-" + near.id() + "-" + near.on() + (isToday ? "" : "-soon");
    return new TodayCard(
        key,
        near.person().id(),
        isToday ? Urgency.TODAY : Urgency.DATE_NEAR,
        reason(say, near, today),
        isToday ? wish(say, near) : null,
        false);
  }

  private static String reason(Say say, Near near, LocalDate today) {
    var name = near.person().name();
    var isToday = near.on().equals(today);
    if (near.day() == null) {
      return isToday
          ? say.text("people.near.died.today", name)
          : say.text("people.near.died.soon", name, say.day(near.on(), today));
    }
    var kind = near.day().kind() == DayKind.BIRTHDAY ? "birthday" : "other";
    return say.text(
        "people.near." + kind + (isToday ? ".today" : ".soon"),
        name,
        DayWords.name(say, near.day()),
        say.day(near.on(), today));
  }

  private static @Nullable String wish(Say say, Near near) {
    var day = near.day();
    if (day == null) {
      return null;
    }
    return switch (day.kind()) {
      case BIRTHDAY -> say.text("people.wish.birthday", near.person().name());
      case ANNIVERSARY -> say.text("people.wish.anniversary", near.person().name());
      case OTHER -> null;
    };
  }

  private static String coming(Say say, Near near) {
    return say.text("people.coming", near.person().name(), title(say, near));
  }

  private static String title(Say say, Near near) {
    return near.day() == null
        ? say.text("people.day.died")
        : DayWords.on(say, near.day(), near.on());
  }

  private Say say() {
    return new Say(messages, LocaleContextHolder.getLocale());
  }

  /**
   * @param day null for the day somebody died
   */
  private record Near(Person person, String id, Fact.@Nullable Day day, LocalDate on) {}
}
