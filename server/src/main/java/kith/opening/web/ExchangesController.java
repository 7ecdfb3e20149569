package kith.opening.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kith.opening.Answered;
import kith.opening.Exchange;
import kith.opening.ExchangeId;
import kith.opening.Exchanges;
import kith.opening.TakingBack;
import kith.people.People;
import kith.people.Ring;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Care;
import kith.shell.Toast;
import kith.shell.Unattended;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** One exchange, and what I do in it. */
@Controller
class ExchangesController {
  private static final EnumSet<Ring> NEAR = EnumSet.of(Ring.INNER, Ring.CLOSE);
  private final Exchanges exchanges;
  private final TakingBack takingBack;
  private final People people;
  private final Care care;

  ExchangesController(Exchanges exchanges, TakingBack takingBack, People people, Care care) {
    this.takingBack = takingBack;
    this.exchanges = exchanges;
    this.people = people;
    this.care = care;
  }

  /** A part that the page has before it already is not sent again. */
  @GetMapping("/opening/exchanges/{id}")
  @Nullable
  ModelAndView show(
      @SignedIn AccountId me,
      @PathVariable UUID id,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var view = ExchangeView.of(find(me, id));
    if (Answers.part() && view.seen().equals(form.typed("seen"))) {
      response.setStatus(HttpStatus.NO_CONTENT.value());
      return null;
    }
    if (!Unattended.is(request)) {
      exchanges.seen(me, new ExchangeId(id));
    }
    return page(me, id, Form.empty());
  }

  /** In a talk it is a yes, and there is nothing to write. */
  @PutMapping("/opening/exchanges/{id}/answer")
  ModelAndView answer(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var talk = find(me, id).talkOn() != null;
    var words = talk ? "" : form.prose("answer");
    if (form.isWrong()) {
      return Answers.refused(page(me, id, form));
    }
    return switch (exchanges.answer(me, new ExchangeId(id), words)) {
      case Answered.Kept _ -> back(id, "opening.toast.kept");
      case Answered.Revealed _ ->
        back(id, talk ? "opening.toast.agreed" : "opening.toast.revealed");
      case Answered.Closed _ -> Answers.stale(page(me, id, form).addObject("late", words));
    };
  }

  @PutMapping("/opening/exchanges/{id}/pass")
  ModelAndView pass(@SignedIn AccountId me, @PathVariable UUID id) {
    exchanges.pass(me, new ExchangeId(id));
    return Answers.seeOther("/opening").addObject("toast", Toast.of("opening.toast.passed"));
  }

  @PutMapping("/opening/exchanges/{id}/back")
  ModelAndView sayBack(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    find(me, id);
    var sentence = form.line("back");
    if (form.isWrong()) {
      return Answers.refused(page(me, id, form));
    }
    exchanges.sayBack(me, new ExchangeId(id), sentence);
    return back(id, "opening.toast.said");
  }

  @PutMapping("/opening/exchanges/{id}/hard")
  ModelAndView wasHard(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    Optional<Exchanges.Wanted> wanted = form.optionalChoice("wanted", Exchanges.Wanted.class);
    exchanges.wasHard(me, new ExchangeId(id), wanted);
    return back(id, wanted.isPresent() ? "opening.toast.said" : "opening.toast.saved");
  }

  @PutMapping("/opening/exchanges/{id}/talk")
  ModelAndView talked(@SignedIn AccountId me, @PathVariable UUID id) {
    exchanges.talked(me, new ExchangeId(id));
    return back(id, "opening.toast.talked");
  }

  /** Before all have answered; afterwards each takes back what they wrote. */
  @DeleteMapping("/opening/exchanges/{id}")
  ModelAndView withdraw(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var done = takingBack.withdraw(me, new ExchangeId(id));
    return Answers.back(form, "/opening/exchanges/" + id)
        .addObject("toast", Toast.of(done ? "opening.toast.withdrawn" : "opening.toast.tooLate"));
  }

  @DeleteMapping("/opening/exchanges/{id}/guests")
  ModelAndView hideFromGuests(@SignedIn AccountId me, @PathVariable UUID id) {
    takingBack.hideFromGuests(me, new ExchangeId(id));
    return Answers.seeOther("/circle/shared").addObject("toast", Toast.of("opening.toast.hidden"));
  }

  private Exchange find(AccountId me, UUID id) {
    return exchanges.find(me, new ExchangeId(id)).orElseThrow(NotFound::new);
  }

  private ModelAndView page(AccountId me, UUID id, Form form) {
    var exchange = find(me, id);
    return new ModelAndView("opening/exchange")
        .addObject("view", ExchangeView.of(exchange))
        .addObject("reassure", !exchange.others().stream().allMatch(it -> isNear(me, it)))
        .addObject(
            "resting",
            persons(exchange).size() > people.awake(me, persons(exchange)).size())
        .addObject("care", care.about(me, ExchangeView.written(exchange, form), persons(exchange)))
        .addObject("form", form);
  }

  private static List<PersonId> persons(Exchange exchange) {
    return exchange.others().stream()
        .map(Exchange.Other::person)
        .filter(Objects::nonNull)
        .toList();
  }

  private boolean isNear(AccountId me, Exchange.Other other) {
    return other.person() != null
        && people
            .find(me, other.person())
            .filter(it -> NEAR.contains(it.ring()))
            .isPresent();
  }

  private static ModelAndView back(UUID id, String toast) {
    return Answers.seeOther("/opening/exchanges/" + id).addObject("toast", Toast.of(toast));
  }
}
