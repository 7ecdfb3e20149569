package kith.opening.web;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.circle.Circle;
import kith.opening.ExchangeId;
import kith.opening.Exchanges;
import kith.opening.Ladder;
import kith.opening.Prompt;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.Ids;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Option;
import kith.shell.QrView;
import kith.shell.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Puts a prompt to somebody or to a few. */
@Controller
class ProposingController {
  private final Exchanges exchanges;
  private final ProposalForm proposals;
  private final Ladder ladder;
  private final Circle circle;
  private final People people;
  private final Days days;
  private final Ids ids;

  ProposingController(
      Exchanges exchanges,
      ProposalForm proposals,
      Ladder ladder,
      Circle circle,
      People people,
      Days days,
      Ids ids) {
    this.exchanges = exchanges;
    this.proposals = proposals;
    this.ladder = ladder;
    this.circle = circle;
    this.people = people;
    this.days = days;
    this.ids = ids;
  }

  @GetMapping("/opening/exchanges/new")
  ModelAndView form(@SignedIn AccountId me, Form form) {
    if (!form.has("prompt")) {
      return Answers.seeOther("/opening");
    }
    var sunday = days.today(me).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return page(me, form.with("form", "written").with("days", "7").with("on", sunday.toString()));
  }

  @PostMapping("/opening/exchanges")
  ModelAndView propose(@SignedIn AccountId me, Form form) {
    var proposed = proposals.propose(me, form, "person");
    if (proposed.isEmpty()) {
      return Answers.refused(page(me, form));
    }
    var id = proposed.get().id();
    var links = proposed.get().links();
    return links.isEmpty()
        ? Answers.seeOther("/opening/exchanges/" + id).addObject("toast", Toast.of(toast(form)))
        : links(me, id, links);
  }

  /** The old links open nothing any more. */
  @PostMapping("/opening/exchanges/{id}/links")
  ModelAndView newLinks(@SignedIn AccountId me, @PathVariable UUID id) {
    var exchange = new ExchangeId(id);
    return links(me, exchange, exchanges.newLinks(me, exchange));
  }

  private static String toast(Form form) {
    return switch (ProposalForm.how(form)) {
      case WRITTEN -> "opening.toast.proposed";
      case TALK -> "opening.toast.talk";
    };
  }

  private ModelAndView links(AccountId me, ExchangeId id, List<Exchanges.Link> secrets) {
    var links = secrets.stream()
        .map(it -> {
          var link = proposals.address(it);
          return new LinkView(name(me, it.person()), link, QrView.of(link));
        })
        .toList();
    return new ModelAndView("opening/links")
        .addObject("exchange", id.toString())
        .addObject("links", links);
  }

  private String name(AccountId me, @Nullable PersonId person) {
    return Optional.ofNullable(person)
        .flatMap(it -> people.find(me, it))
        .map(Person::name)
        .orElse("");
  }

  private ModelAndView page(AccountId me, Form form) {
    var prompt = proposals.prompt(me, form);
    return new ModelAndView("opening/propose")
        .addObject("form", form)
        .addObject("prompt", prompt)
        .addObject("once", form.has("once") ? form.typed("once") : ids.next().toString())
        .addObject("days", ProposalForm.DAYS)
        .addObject("connected", persons(me, prompt, true))
        .addObject("byLink", persons(me, prompt, false));
  }

  private List<Option> persons(AccountId me, Prompt prompt, boolean connected) {
    return people.options(
        me,
        it -> it.lives()
            && !it.resting()
            && circle.accountOf(me, it.id()).isPresent() == connected
            && ladder.suits(me, it.id(), prompt));
  }
}
