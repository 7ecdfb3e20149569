package kith.shell.web;

import java.util.List;
import java.util.Locale;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.SignedIn;
import kith.shell.Ahead;
import kith.shell.Say;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class UpcomingController {
  static final int DAYS = 60;
  private final Ahead ahead;
  private final Days days;
  private final MessageSource messages;

  UpcomingController(Ahead ahead, Days days, MessageSource messages) {
    this.ahead = ahead;
    this.days = days;
    this.messages = messages;
  }

  @GetMapping("/upcoming")
  ModelAndView show(@SignedIn AccountId me, Locale locale) {
    var say = new Say(messages, locale);
    List<MonthAhead> months = MonthAhead.of(say, ahead.next(me, DAYS), days.today(me));
    return new ModelAndView("shell/upcoming").addObject("months", months);
  }
}
