package kith.shell.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kith.platform.AccountId;
import kith.platform.SignedIn;
import kith.shell.Say;
import kith.shell.Today;
import kith.shell.TodayBox;
import kith.shell.TodayLines;
import kith.shell.TodayLog;
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
  private final MessageSource messages;
  private final TransactionTemplate reading;

  TodayController(
      Today today,
      ObjectProvider<TodayBox> box,
      ObjectProvider<TodayLog> log,
      ObjectProvider<TodayLines> lines,
      MessageSource messages,
      PlatformTransactionManager transactions) {
    this.today = today;
    this.box = box;
    this.log = log;
    this.lines = lines.orderedStream().toList();
    this.messages = messages;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  @GetMapping("/")
  ModelAndView show(@SignedIn AccountId me, Locale locale) {
    if (!today.visited(me)) {
      today.visit(me);
    }
    return Objects.requireNonNull(reading.execute(_ -> page(me, locale)));
  }

  /** All of it is of one instant. */
  private ModelAndView page(AccountId me, Locale locale) {
    var say = new Say(messages, locale);
    var shown = today.shown(me);
    var page = new ModelAndView("shell/today")
        .addObject("day", say.day(shown.on(), shown.on()))
        .addObject("shown", shown)
        .addObject("lines", lines.stream().flatMap(it -> it.lines(me).stream()).toList())
        .addObject(
            "topics",
            String.join(" ", lines.stream().map(TodayLines::topic).distinct().toList()))
        .addObject(
            "cards", shown.cards().stream().map(card -> CardView.of(say, card)).toList());
    box.ifAvailable(listening -> page.addObject("box", listening.box(me)));
    log.ifAvailable(moments -> page.addObject("log", moments.log(me).orElse(null)));
    return page;
  }
}
