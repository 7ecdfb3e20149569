package kith.shell.web;

import java.util.Locale;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Say;
import kith.shell.Search;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SearchController {
  private static final int MOST = 40;
  private static final int MOST_IN_PALETTE = 7;
  private final Search search;
  private final Days days;
  private final MessageSource messages;

  SearchController(Search search, Days days, MessageSource messages) {
    this.search = search;
    this.days = days;
    this.messages = messages;
  }

  @GetMapping("/search")
  ModelAndView search(@SignedIn AccountId me, Form form, Locale locale) {
    return new ModelAndView("shell/search")
        .addObject("form", form)
        .addObject("found", find(me, form, MOST, locale));
  }

  /** What the palette lists: pages to go to, persons, words. */
  @GetMapping("/palette")
  ModelAndView palette(@SignedIn AccountId me, Form form, Locale locale) {
    var say = new Say(messages, locale);
    return new ModelAndView("shell/paletteFound")
        .addObject("jumps", Jump.to(say, form.typed("q")))
        .addObject("found", find(me, form, MOST_IN_PALETTE, locale));
  }

  private FoundView find(AccountId me, Form form, int most, Locale locale) {
    var asked = form.optionalLine("q").orElse("");
    return FoundView.of(
        new Say(messages, locale), asked, search.find(me, asked, most), days.today(me));
  }
}
