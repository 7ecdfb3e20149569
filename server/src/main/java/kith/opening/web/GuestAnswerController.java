package kith.opening.web;

import kith.circle.Guest;
import kith.circle.Guests;
import kith.opening.Answered;
import kith.opening.Exchanges;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.shell.Answers;
import kith.shell.Care;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A guest answers one prompt, without an account. */
@Controller
class GuestAnswerController {
  private final Guests guests;
  private final Exchanges exchanges;
  private final Care care;

  GuestAnswerController(Guests guests, Exchanges exchanges, Care care) {
    this.care = care;
    this.guests = guests;
    this.exchanges = exchanges;
  }

  @GetMapping("/answer/{secret}")
  ModelAndView show(@PathVariable String secret) {
    return page(secret, guest(secret), Form.empty());
  }

  @PostMapping("/answer/{secret}")
  ModelAndView answer(@PathVariable String secret, Form form) {
    var guest = guest(secret);
    var words = form.prose("answer");
    var name = form.optionalLine("name");
    if (form.isWrong()) {
      return Answers.refused(page(secret, guest, form));
    }
    name.ifPresent(it -> guests.callThemselves(guest, it));
    return switch (exchanges.answer(guest, words)) {
      case Answered.Kept _, Answered.Revealed _, Answered.Closed _ ->
        Answers.seeOther("/answer/" + secret);
    };
  }

  private Guest guest(String secret) {
    return guests.open(secret, "exchange").orElseThrow(NotFound::new);
  }

  private ModelAndView page(String secret, Guest guest, Form form) {
    var exchange = exchanges.find(guest).orElseThrow(NotFound::new);
    return new ModelAndView("opening/guest")
        .addObject("view", ExchangeView.of(exchange))
        .addObject("care", care.about(null, exchange.mine()))
        .addObject("secret", secret)
        .addObject("name", guest.name() == null ? "" : guest.name())
        .addObject("form", form);
  }
}
