package kith.notices.web;

import kith.notices.Notices;
import kith.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The way out of e-mails, without signing in (RFC 8058). Looking at the page ends nothing: mail servers look at links. */
@Controller
class UnsubscribeController {
  private final Notices notices;

  UnsubscribeController(Notices notices) {
    this.notices = notices;
  }

  @GetMapping("/unsubscribe/{link}")
  ModelAndView ask(@PathVariable String link) {
    if (!notices.knows(link)) {
      throw new NotFound();
    }
    return page(link, false);
  }

  @PostMapping("/unsubscribe/{link}")
  ModelAndView end(@PathVariable String link) {
    if (!notices.end(link)) {
      throw new NotFound();
    }
    return page(link, true);
  }

  private static ModelAndView page(String link, boolean done) {
    return new ModelAndView("notices/unsubscribe").addObject("link", link).addObject("done", done);
  }
}
