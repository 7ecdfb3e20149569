package kith.feelings.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kith.feelings.Asks;
import kith.feelings.Received;
import kith.feelings.Reminders;
import kith.feelings.Replies;
import kith.feelings.Sharing;
import kith.feelings.Standing;
import kith.feelings.Standings;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.shell.Say;
import kith.shell.TodayLines;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What feelings put at the head of Today; of those whom I muted, nothing. */
@Component
class FeelingsLines implements TodayLines {
  private final Reminders reminders;
  private final Asks asks;
  private final Sharing sharing;
  private final Replies replies;
  private final Standings standings;
  private final Folk folk;
  private final Days days;
  private final MessageSource messages;

  FeelingsLines(
      Reminders reminders,
      Asks asks,
      Sharing sharing,
      Replies replies,
      Standings standings,
      Folk folk,
      Days days,
      MessageSource messages) {
    this.reminders = reminders;
    this.asks = asks;
    this.sharing = sharing;
    this.replies = replies;
    this.standings = standings;
    this.folk = folk;
    this.days = days;
    this.messages = messages;
  }

  @Override
  public String topic() {
    return Sharing.KIND;
  }

  @Override
  public List<Line> lines(AccountId me) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    return Stream.of(
            fromOthers(me, say, it -> folk.heard(me, it)),
            standings.toAskAgain(me).stream()
                .filter(it -> !folk.rests(me, folk.person(me, it.with())))
                .map(it -> goOn(me, say, it)),
            Stream.of(reminders).filter(it -> it.due(me)).map(_ -> reminder(say)))
        .flatMap(lines -> lines)
        .toList();
  }

  @Override
  public List<Line> fromOthers(AccountId me) {
    return fromOthers(me, new Say(messages, LocaleContextHolder.getLocale()), _ -> true)
        .toList();
  }

  private Stream<Line> fromOthers(AccountId me, Say say, Predicate<AccountId> wanted) {
    return Stream.of(
            asks.waiting(me).stream().filter(wanted).map(it -> asking(me, say, it)),
            sharing.fresh(me).stream()
                .filter(it -> wanted.test(it.author()))
                .map(it -> shown(me, say, it)),
            replies.fresh(me).stream()
                .filter(it -> wanted.test(it.by()))
                .map(it -> said(me, say, it, "/feelings/" + it.id())),
            replies.news(me).stream()
                .filter(it -> wanted.test(it.by()))
                .map(it -> said(me, say, it, "/feelings/shared/" + it.by() + "/" + it.id())))
        .flatMap(lines -> lines);
  }

  private Line asking(AccountId me, Say say, AccountId asker) {
    return line(
        say,
        "ask",
        "asks",
        folk.name(me, asker),
        "",
        "/feelings?for=" + asker,
        "/feelings/asks/" + asker);
  }

  private Line shown(AccountId me, Say say, Received it) {
    var path = "/feelings/shared/" + it.author() + "/" + it.id();
    return line(
        say,
        "feel",
        "shown",
        folk.name(me, it.author()),
        String.join(", ", it.words()),
        path,
        path + "/line");
  }

  private Line said(AccountId me, Say say, Replies.Fresh it, String href) {
    return line(say, "message", "said", folk.name(me, it.by()), "", href, null);
  }

  private Line goOn(AccountId me, Say say, Standing it) {
    var until = say.day(it.until(), days.today(me));
    return line(say, "share", "goOn", folk.name(me, it.with()), until, "/feelings/sharing", null);
  }

  private static Line reminder(Say say) {
    return line(say, "feel", "reminder", "", "", "/feelings", "/feelings/reminders/today");
  }

  /** Messages: the sentence ({0} who, {1} what), the same without either, and what one can do. */
  private static Line line(
      Say say,
      String icon,
      String what,
      String name,
      String more,
      String href,
      @Nullable String leave) {
    var key = "feelings.today." + what;
    return new Line(
        icon,
        say.text(key, name, more),
        say.text(key + ".discreet"),
        say.text(key + ".act"),
        href,
        leave);
  }
}
