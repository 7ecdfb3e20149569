package kith.opening.web;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import kith.circle.Circle;
import kith.opening.Audience;
import kith.opening.Audiences;
import kith.opening.Deck;
import kith.opening.Exchanges;
import kith.opening.KeptLine;
import kith.opening.KeptLines;
import kith.opening.Ladder;
import kith.opening.OwnDecks;
import kith.people.People;
import kith.people.Person;
import kith.people.Ring;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Care;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where I choose whom to open up with, and what to ask. */
@Controller
class OpeningController {
  private static final EnumSet<Ring> NEAR = EnumSet.of(Ring.INNER, Ring.CLOSE);
  private final Exchanges exchanges;
  private final Ladder ladder;
  private final Audiences audiences;
  private final OwnDecks own;
  private final KeptLines lines;
  private final Deck deck;
  private final Circle circle;
  private final People people;
  private final Days days;
  private final Ids ids;
  private final Care care;

  OpeningController(
      Exchanges exchanges,
      Ladder ladder,
      Audiences audiences,
      OwnDecks own,
      KeptLines lines,
      Deck deck,
      Circle circle,
      People people,
      Days days,
      Ids ids,
      Care care) {
    this.care = care;
    this.exchanges = exchanges;
    this.ladder = ladder;
    this.audiences = audiences;
    this.own = own;
    this.lines = lines;
    this.deck = deck;
    this.circle = circle;
    this.people = people;
    this.days = days;
    this.ids = ids;
  }

  @GetMapping("/opening")
  ModelAndView overview(@SignedIn AccountId me) {
    var persons = people.options(me, it -> it.lives() && !it.resting());
    return new ModelAndView("opening/opening")
        .addObject("exchanges", exchanges.all(me).stream().map(ExchangeView::of).toList())
        .addObject("persons", persons);
  }

  @GetMapping("/opening/with/{person}")
  ModelAndView with(@SignedIn AccountId me, @PathVariable UUID person, Form form) {
    var whom = person(me, person);
    var theme = deck.themes().contains(form.typed("theme")) ? form.typed("theme") : "";
    var chosen = form.optionalId("deck").flatMap(it -> own.find(me, it));
    var today = days.today(me);
    var notForUs = ladder.notForUs(me, whom.id());
    var turn = form.optionalNumber("turn", 0, Turns.MOST).orElse(0);
    var kept = lines.of(me, whom.id());
    var seed = Turns.seed(today, whom.id(), turn);
    return new ModelAndView("opening/with")
        .addObject(
            "view",
            new WithView(
                whom.id().toString(),
                whom.name(),
                circle.accountOf(me, whom.id()).isPresent(),
                !NEAR.contains(whom.ring()),
                ladder.deepest(me, whom.id()),
                theme,
                deck.themes(),
                notForUs,
                audiences.of(me, whom.id()).map(Choices::name).orElse(""),
                own.all(me),
                chosen.map(it -> it.id().toString()).orElse(""),
                chosen
                    .map(it -> own.offer(me, it.id(), ladder.agreed(me, whom.id()), notForUs))
                    .orElseGet(() -> ladder.offer(me, whom.id(), theme, seed)),
                turn + 1,
                kept))
        .addObject(
            "care", care.about(me, kept.stream().limit(1).map(KeptLine::words), List.of(whom.id())))
        .addObject("resting", whom.resting())
        .addObject("once", ids.next().toString())
        .addObject("form", form);
  }

  @PutMapping("/opening/with/{person}/ladder")
  ModelAndView deepest(@SignedIn AccountId me, @PathVariable UUID person, Form form) {
    var whom = person(me, person);
    form.optionalNumber("deepest", 1, 3).ifPresent(it -> ladder.goAsDeepAs(me, whom.id(), it));
    return back(whom);
  }

  @PutMapping("/opening/with/{person}/not-for-us")
  ModelAndView notForUs(@SignedIn AccountId me, @PathVariable UUID person, Form form) {
    var whom = person(me, person);
    if (deck.themes().contains(form.typed("theme"))) {
      ladder.setNotForUs(me, whom.id(), form.typed("theme"), form.ticked("not"));
    }
    return back(whom);
  }

  /** Field: audience; empty when I would rather not say. */
  @PutMapping("/opening/with/{person}/audience")
  ModelAndView audience(@SignedIn AccountId me, @PathVariable UUID person, Form form) {
    var whom = person(me, person);
    var audience = form.optionalChoice("audience", Audience.class);
    if (!form.isWrong()) {
      audiences.choose(me, whom.id(), audience);
    }
    return back(whom);
  }

  private Person person(AccountId me, UUID id) {
    return people.find(me, new PersonId(id)).orElseThrow(NotFound::new);
  }

  private static ModelAndView back(Person whom) {
    return Answers.seeOther("/opening/with/" + whom.id())
        .addObject("toast", Toast.of("opening.toast.saved"));
  }
}
