package kith.opening.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.circle.Circle;
import kith.opening.Answered;
import kith.opening.Deck;
import kith.opening.Exchange;
import kith.opening.ExchangeId;
import kith.opening.Exchanges;
import kith.opening.Proposal;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.Settings;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Care;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ExchangesController {
  private final Exchanges exchanges;
  private final Deck deck;
  private final Circle circle;
  private final People people;
  private final Days days;
  private final Settings settings;
  private final Care care;

  ExchangesController(
      Exchanges exchanges,
      Deck deck,
      Circle circle,
      People people,
      Days days,
      Settings settings,
      Care care) {
    this.exchanges = exchanges;
    this.deck = deck;
    this.circle = circle;
    this.people = people;
    this.days = days;
    this.settings = settings;
    this.care = care;
  }

  /** To a connected person at once; to anybody else by a link that is shown on this answer and never again. */
  @PostMapping("/opening/exchanges")
  ModelAndView propose(@SignedIn AccountId me, Form form) {
    var prompt = deck.find(form.typed("prompt")).orElseThrow(NotFound::new);
    var person = form.optionalId("person")
        .flatMap(it -> people.find(me, new PersonId(it)))
        .orElseThrow(NotFound::new);
    var closes = OpeningController.closes(days.today(me));
    var account = circle.accountOf(me, person.id());
    var proposed = exchanges.propose(
        me,
        account
            .map(it -> new Proposal(prompt, Set.of(it), Set.of(), closes))
            .orElseGet(() -> new Proposal(prompt, Set.of(), Set.of(person.id()), closes)));
    if (account.isPresent()) {
      return Answers.seeOther("/opening/exchanges/" + proposed.id())
          .addObject("toast", Toast.of("opening.toast.proposed"));
    }
    return new ModelAndView("opening/link")
        .addObject("name", person.name())
        .addObject("exchange", proposed.id().toString())
        .addObject("link", settings.publicUrl() + "/answer/" + proposed.links().getFirst());
  }

  @GetMapping("/opening/exchanges/{id}")
  ModelAndView show(@SignedIn AccountId me, @PathVariable UUID id) {
    return page(me, id, Form.empty());
  }

  @PutMapping("/opening/exchanges/{id}/answer")
  ModelAndView answer(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    find(me, id);
    var words = form.prose("answer");
    if (form.isWrong()) {
      return Answers.refused(page(me, id, form));
    }
    var toast = switch (exchanges.answer(me, new ExchangeId(id), words)) {
      case Answered.Kept _ -> "opening.toast.kept";
      case Answered.Revealed _ -> "opening.toast.revealed";
      case Answered.Closed _ -> "opening.toast.closed";
    };
    return back(id, toast);
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
    return back(id, "opening.toast.said");
  }

  private Exchange find(AccountId me, UUID id) {
    return exchanges.find(me, new ExchangeId(id)).orElseThrow(NotFound::new);
  }

  private ModelAndView page(AccountId me, UUID id, Form form) {
    var view = ExchangeView.of(find(me, id));
    return new ModelAndView("opening/exchange")
        .addObject("view", view)
        .addObject("care", care.about(me, view.mine()))
        .addObject("form", form);
  }

  private static ModelAndView back(UUID id, String toast) {
    return Answers.seeOther("/opening/exchanges/" + id).addObject("toast", Toast.of(toast));
  }
}
