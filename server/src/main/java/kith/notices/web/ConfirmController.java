package kith.notices.web;

import kith.notices.Addresses;
import kith.platform.AccountId;
import kith.platform.NotFound;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** "Yes, this address is mine." Looking at the page confirms nothing: mail servers look at links. */
@Controller
class ConfirmController {
  private final Addresses addresses;

  ConfirmController(Addresses addresses) {
    this.addresses = addresses;
  }

  @PostMapping("/settings/notices/confirmation")
  ModelAndView ask(@SignedIn AccountId me) {
    var sent = addresses.ask(me);
    return Answers.seeOther("/settings#notices")
        .addObject("toast", Toast.of(sent ? "notices.toast.asked" : "notices.toast.askedOften"));
  }

  @GetMapping("/confirm/{link}")
  ModelAndView show(@PathVariable String link) {
    if (!addresses.knows(link)) {
      throw new NotFound();
    }
    return page(link, false);
  }

  @PostMapping("/confirm/{link}")
  ModelAndView confirm(@PathVariable String link) {
    addresses.confirm(link);
    return page(link, true);
  }

  private static ModelAndView page(String link, boolean done) {
    return new ModelAndView("notices/confirm").addObject("link", link).addObject("done", done);
  }
}
