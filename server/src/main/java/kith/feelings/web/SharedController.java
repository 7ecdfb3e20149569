package kith.feelings.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.feelings.Asks;
import kith.feelings.CheckInId;
import kith.feelings.OwnWords;
import kith.feelings.Received;
import kith.feelings.Replies;
import kith.feelings.Reply;
import kith.feelings.Sharing;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.SignedIn;
import kith.platform.Zones;
import kith.shell.Answers;
import kith.shell.Care;
import kith.shell.Option;
import kith.shell.Questions;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** What others show me of how they feel, and what I answer. */
@Controller
class SharedController {
  private final Sharing sharing;
  private final Replies replies;
  private final OwnWords own;
  private final Asks asks;
  private final Folk folk;
  private final SharingPages pages;
  private final Questions questions;
  private final Care care;
  private final Days days;
  private final Zones zones;

  SharedController(
      Sharing sharing,
      Replies replies,
      OwnWords own,
      Asks asks,
      Folk folk,
      SharingPages pages,
      Questions questions,
      Care care,
      Days days,
      Zones zones) {
    this.sharing = sharing;
    this.replies = replies;
    this.own = own;
    this.asks = asks;
    this.folk = folk;
    this.pages = pages;
    this.questions = questions;
    this.care = care;
    this.days = days;
    this.zones = zones;
  }

  @GetMapping("/feelings/shared")
  ModelAndView list(@SignedIn AccountId me) {
    return new ModelAndView("feelings/shared")
        .addObject(
            "received",
            sharing.received(me).stream().map(it -> view(me, it, List.of(), 0)).toList())
        .addObject(
            "asking",
            asks.waiting(me).stream()
                .map(it -> new Option(it.toString(), folk.name(me, it)))
                .toList())
        .addObject("connected", !folk.connected(me).isEmpty())
        .addObject("askable", folk.awake(me))
        .addObject("said", !own.all(me).isEmpty());
  }

  @GetMapping("/feelings/shared/{author}/{id}")
  ModelAndView show(
      @SignedIn AccountId me, @PathVariable UUID author, @PathVariable UUID id, Form form) {
    var page = page(me, author, id, form);
    var by = new AccountId(author);
    sharing.settle(me, by, new CheckInId(id));
    replies.seeNews(me, by, new CheckInId(id));
    return page;
  }

  /** Fields: kind, and the sentence or the id of the question. */
  @PutMapping("/feelings/shared/{author}/{id}/replies")
  ModelAndView say(
      @SignedIn AccountId me, @PathVariable UUID author, @PathVariable UUID id, Form form) {
    received(me, author, id);
    var kind = form.choice("kind", Reply.Kind.class).orElse(Reply.Kind.OFFER);
    var words = switch (kind) {
      case SENTENCE -> form.line("sentence");
      case QUESTION ->
        questions.find(form.typed("question")).orElseThrow(NotFound::new).ask();
      case OFFER -> null;
    };
    if (form.isWrong()) {
      return Answers.refused(page(me, author, id, form));
    }
    replies.say(me, new AccountId(author), new CheckInId(id), kind, words);
    return Answers.seeOther("/feelings/shared/" + author + "/" + id)
        .addObject("toast", Toast.of("feelings.toast.said"));
  }

  /** What I answered is no longer there. Field: kind. */
  @DeleteMapping("/feelings/shared/{author}/{id}/replies")
  ModelAndView takeBack(
      @SignedIn AccountId me, @PathVariable UUID author, @PathVariable UUID id, Form form) {
    var kind = form.optionalChoice("kind", Reply.Kind.class).orElseThrow(NotFound::new);
    replies.takeBack(me, new AccountId(author), new CheckInId(id), kind);
    return Answers.seeOther("/circle/shared")
        .addObject("toast", Toast.of("feelings.toast.unshared"));
  }

  /** No more on my Today. */
  @DeleteMapping("/feelings/shared/{author}/{id}/line")
  ModelAndView leave(@SignedIn AccountId me, @PathVariable UUID author, @PathVariable UUID id) {
    received(me, author, id);
    sharing.settle(me, new AccountId(author), new CheckInId(id));
    return Answers.part() ? new ModelAndView("shell/gone") : Answers.seeOther("/");
  }

  private ModelAndView page(AccountId me, UUID author, UUID id, Form form) {
    var received = received(me, author, id);
    var turn = form.optionalNumber("turn", 0, 1_000_000).orElse(0);
    var person = folk.person(me, received.author());
    var offered = folk.rests(me, person)
        ? List.<Questions.Question>of()
        : questions.some(me, person, id.hashCode() + turn);
    var view = view(me, received, offered, turn);
    var mine = view.said().stream().map(SharingView.Said::words);
    return new ModelAndView("feelings/received")
        .addObject("view", view)
        .addObject(
            "care",
            care.about(
                me,
                Stream.concat(mine, Stream.of(form.typed("sentence"))),
                person == null ? List.of() : List.of(person)))
        .addObject("form", form);
  }

  private Received received(AccountId me, UUID author, UUID id) {
    return sharing
        .received(me, new AccountId(author), new CheckInId(id))
        .orElseThrow(NotFound::new);
  }

  private ReceivedView view(
      AccountId me, Received received, List<Questions.Question> offered, int turn) {
    var person = folk.person(me, received.author());
    return new ReceivedView(
        received,
        folk.name(me, received.author()),
        person == null ? "" : "/people/" + person,
        days.dayOf(me, received.at()),
        days.today(me),
        CheckInPages.TIME.format(received.at().atZone(zones.of(me))),
        pages.said(me, replies.mine(me, received.author(), received.id())),
        offered,
        turn + 1);
  }
}
