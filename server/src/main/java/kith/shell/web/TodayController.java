package kith.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.SignedIn;
import kith.shell.Ahead;
import kith.shell.Fragments;
import kith.shell.HeldPages;
import kith.shell.OwnPlace;
import kith.shell.Say;
import kith.shell.Today;
import kith.shell.TodayBox;
import kith.shell.TodayLines;
import kith.shell.TodayLog;
import kith.shell.Unattended;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TodayController {
  private final Today today;
  private final ObjectProvider<TodayBox> box;
  private final ObjectProvider<TodayLog> log;
  private final List<TodayLines> lines;
  private final List<OwnPlace> places;
  private final MessageSource messages;
  private final Ahead ahead;
  private final Fragments fragments;
  private final HeldPages held;
  private final Days days;
  private final TransactionTemplate reading;

  TodayController(
      Today today,
      ObjectProvider<TodayBox> box,
      ObjectProvider<TodayLog> log,
      ObjectProvider<TodayLines> lines,
      ObjectProvider<OwnPlace> places,
      MessageSource messages,
      Ahead ahead,
      Fragments fragments,
      HeldPages held,
      Days days,
      PlatformTransactionManager transactions) {
    this.today = today;
    this.box = box;
    this.log = log;
    this.lines = lines.orderedStream().toList();
    this.places = places.orderedStream().toList();
    this.messages = messages;
    this.ahead = ahead;
    this.fragments = fragments;
    this.held = held;
    this.days = days;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  @GetMapping("/")
  ModelAndView show(@SignedIn AccountId me, HttpServletRequest request, Locale locale) {
    var attended = !Unattended.is(request);
    return read(() -> attended && today.isFirstToday(me)
            ? Optional.<ModelAndView>empty()
            : Optional.of(page(me, locale)))
        .orElseGet(() -> {
          today.visit(me);
          return read(() -> page(me, locale));
        });
  }

  private <T> T read(Supplier<T> reader) {
    return Objects.requireNonNull(reading.execute(_ -> reader.get()));
  }

  /** All of it is of one instant; made once in a minute at most while nothing of mine changes. */
  private ModelAndView page(AccountId me, Locale locale) {
    var minute = days.now().truncatedTo(ChronoUnit.MINUTES);
    var made = held.of(me, new InMinute(minute), () -> make(me, locale));
    return new ModelAndView("shell/today")
        .addObject("wide", made.wide())
        .addObject("body", made.body());
  }

  private HeldPages.Made make(AccountId me, Locale locale) {
    var say = new Say(messages, locale);
    var shown = today.shown(me);
    var model = new HashMap<String, Object>(Map.of(
        "day",
        say.day(shown.on(), shown.on()),
        "shown",
        shown,
        "lines",
        lines.stream().flatMap(it -> it.lines(me).stream()).toList(),
        "topics",
        String.join(" ", lines.stream().map(TodayLines::topic).distinct().toList()),
        "places",
        places.stream().flatMap(it -> it.place(me).stream()).toList(),
        "cards",
        shown.cards().stream().map(card -> CardView.of(say, card)).toList()));
    if (shown.cards().isEmpty()) {
      ahead
          .after(me, UpcomingController.DAYS)
          .ifPresent(it -> model.put("next", NextView.of(say, it)));
    }
    box.ifAvailable(listening -> model.put("box", listening.box(me)));
    log.ifAvailable(moments -> moments.log(me).ifPresent(it -> model.put("log", it)));
    var title = say.text("shell.today.title");
    return new HeldPages.Made(
        title, !shown.nothingWritten(), fragments.of("shell/todayBody", model));
  }

  private record InMinute(Instant minute) {}
}
