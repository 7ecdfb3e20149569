package kith.opening.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import kith.circle.Guest;
import kith.circle.Guests;
import kith.opening.Answered;
import kith.opening.Exchanges;
import kith.opening.TakingBack;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Care;
import kith.shell.LinkOver;
import kith.shell.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A guest answers one prompt, without an account; later they may take it into one. */
@Controller
class GuestAnswerController {
  static final String KIND = "exchange";
  private final Guests guests;
  private final Exchanges exchanges;
  private final TakingBack takingBack;
  private final Care care;

  GuestAnswerController(Guests guests, Exchanges exchanges, TakingBack takingBack, Care care) {
    this.takingBack = takingBack;
    this.guests = guests;
    this.exchanges = exchanges;
    this.care = care;
  }

  /** A part that the page has before it already is not sent again. */
  @GetMapping("/answer/{secret}")
  @Nullable
  ModelAndView show(
      @SignedIn(optional = true) @Nullable AccountId me,
      @PathVariable String secret,
      Form form,
      HttpServletResponse response) {
    if (guests.isAccounts(secret, KIND)) {
      return me == null ? toTheDoor(secret) : taken(me, secret);
    }
    var guest = guest(secret);
    if (Answers.part()
        && ExchangeView.of(exchanges.find(guest).orElseThrow(LinkOver::new))
            .seen()
            .equals(form.typed("seen"))) {
      response.setStatus(HttpStatus.NO_CONTENT.value());
      return null;
    }
    return page(me, secret, guest, Form.empty());
  }

  @PostMapping("/answer/{secret}")
  ModelAndView answer(@PathVariable String secret, Form form) {
    if (guests.isAccounts(secret, KIND)) {
      return toTheDoor(secret);
    }
    var guest = guest(secret);
    var talk = exchanges.find(guest).orElseThrow(LinkOver::new).talkOn() != null;
    var words = talk ? "" : form.prose("answer");
    var name = form.optionalLine("name");
    if (form.isWrong()) {
      return Answers.refused(page(null, secret, guest, form));
    }
    name.ifPresent(it -> guests.callThemselves(guest, it));
    return switch (exchanges.answer(guest, words)) {
      case Answered.Kept _, Answered.Revealed _ -> again(secret);
      case Answered.Closed _ ->
        Answers.stale(page(null, secret, guest, form).addObject("late", words));
    };
  }

  @PostMapping("/answer/{secret}/back")
  ModelAndView sayBack(@PathVariable String secret, Form form) {
    var guest = guest(secret);
    var sentence = form.line("back");
    if (form.isWrong()) {
      return Answers.refused(page(null, secret, guest, form));
    }
    exchanges.sayBack(guest, sentence);
    return again(secret);
  }

  /** Before the reveal it is as if I had not answered; afterwards only I go on reading it. */
  @DeleteMapping("/answer/{secret}")
  ModelAndView takeBack(@PathVariable String secret) {
    takingBack.takeBack(guest(secret));
    return again(secret);
  }

  /** What the guest did is mine from here on. */
  @PostMapping("/answer/{secret}/account")
  ModelAndView join(@SignedIn AccountId me, @PathVariable String secret) {
    var thing = guests
        .open(secret, KIND)
        .or(() -> guests.joined(me, secret, KIND))
        .orElseThrow(LinkOver::new)
        .thing();
    guests.join(me, secret);
    return toTheExchange(thing).addObject("toast", Toast.of("opening.toast.joined"));
  }

  private ModelAndView taken(AccountId me, String secret) {
    var guest = guests.joined(me, secret, KIND).orElseThrow(LinkOver::new);
    return exchanges.find(guest).isPresent()
        ? page(me, secret, guest, Form.empty())
        : toTheExchange(guest.thing());
  }

  private Guest guest(String secret) {
    return guests.open(secret, KIND).orElseThrow(LinkOver::new);
  }

  private ModelAndView page(@Nullable AccountId me, String secret, Guest guest, Form form) {
    var exchange = exchanges.find(guest).orElseThrow(LinkOver::new);
    return new ModelAndView("opening/guest")
        .addObject("view", ExchangeView.of(exchange))
        .addObject("live", !guests.isAccounts(secret, KIND))
        .addObject("care", care.aboutGuestOf(guest.host(), ExchangeView.written(exchange, form)))
        .addObject("secret", secret)
        .addObject("mayJoin", me != null && !me.equals(guest.host()))
        .addObject("anonymous", me == null)
        .addObject("name", guest.name() == null ? "" : guest.name())
        .addObject("form", form);
  }

  private static ModelAndView again(String secret) {
    return Answers.seeOther("/answer/" + secret);
  }

  private static ModelAndView toTheDoor(String secret) {
    return Answers.seeOther("/sign-in?back=/answer/" + secret);
  }

  private static ModelAndView toTheExchange(UUID id) {
    return Answers.seeOther("/opening/exchanges/" + id);
  }
}
