package kith.moments.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.moments.Began;
import kith.moments.Kind;
import kith.moments.Moment;
import kith.moments.NewMoment;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.PersonId;
import kith.shell.Directory;
import kith.shell.Say;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts moments into words. */
@Component
class MomentViews {
  private final Directory directory;
  private final Days days;
  private final MessageSource messages;

  MomentViews(Directory directory, Days days, MessageSource messages) {
    this.directory = directory;
    this.days = days;
    this.messages = messages;
  }

  List<MonthView> months(AccountId me, PersonId person, List<Moment> moments) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var today = days.today(me);
    var glances = directory.glance(
        me,
        moments.stream().flatMap(it -> it.told().persons().stream()).collect(Collectors.toSet()));
    var byMonth = moments.stream()
        .collect(Collectors.groupingBy(
            moment -> YearMonth.from(moment.told().on()),
            LinkedHashMap::new,
            Collectors.mapping(
                moment -> entry(say, today, moment, others(moment, person, glances)),
                Collectors.toList())));
    return byMonth.entrySet().stream()
        .map(month -> new MonthView(say.month(month.getKey()), month.getValue()))
        .toList();
  }

  private static MonthView.Entry entry(
      Say say, LocalDate today, Moment moment, List<Directory.Glance> others) {
    var told = moment.told();
    return new MonthView.Entry(
        moment.id().toString(),
        icon(told.kind()),
        habit(told.kind()),
        say.day(told.on(), today),
        words(say, told),
        others,
        told.note() == null ? null : "/notes/" + told.note());
  }

  private static List<Directory.Glance> others(
      Moment moment, PersonId person, Map<PersonId, Directory.Glance> glances) {
    return moment.told().persons().stream()
        .filter(other -> !other.equals(person))
        .map(glances::get)
        .filter(Objects::nonNull)
        .sorted(java.util.Comparator.comparing(Directory.Glance::name))
        .toList();
  }

  static String words(Say say, NewMoment told) {
    var minutes = told.minutes();
    return Stream.of(
            say.text("moments.kind." + Choices.name(told.kind())),
            minutes == null ? "" : length(say, minutes),
            told.began() == Began.UNKNOWN
                ? ""
                : say.text("moments.began." + Choices.name(told.began()) + ".said"),
            told.isNew() ? say.text("moments.new.said") : "")
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String length(Say say, int minutes) {
    return minutes % 60 == 0
        ? say.text("moments.hours", minutes / 60)
        : say.text("moments.minutes", minutes);
  }

  private static String icon(Kind kind) {
    return switch (kind) {
      case TALK -> "talk";
      case CALL -> "call";
      case MESSAGE -> "message";
      case TIME_TOGETHER -> "time-together";
      case SUPPORT -> "be-there";
      case OPENING -> "open-up";
    };
  }

  private static String habit(Kind kind) {
    return switch (kind) {
      case TALK, CALL -> "listen";
      case MESSAGE, SUPPORT -> "there";
      case TIME_TOGETHER -> "time";
      case OPENING -> "open";
    };
  }
}
