package kith.opening.web;

import java.util.List;
import java.util.UUID;
import kith.opening.Answered;
import kith.opening.Exchange;
import kith.opening.ExchangeId;
import kith.opening.Exchanges;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.SignedIn;
import kith.shell.Api;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the pages show of exchanges, and no more. A program that reads one has not looked at it: to me it stays new. */
@RestController
@RequestMapping(Api.PATH + "/exchanges")
class ExchangesApi {
  private final Exchanges exchanges;
  private final ProposalForm proposals;

  ExchangesApi(Exchanges exchanges, ProposalForm proposals) {
    this.exchanges = exchanges;
    this.proposals = proposals;
  }

  @GetMapping
  ExchangesJson list(@SignedIn AccountId me) {
    return new ExchangesJson(exchanges.all(me).stream().map(ExchangeJson::of).toList());
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ExchangeJson> propose(@SignedIn AccountId me, Form form) {
    form.line("prompt");
    form.mustBeRight();
    var proposed = proposals.propose(me, form, "people");
    form.mustBeRight();
    var id = proposed.orElseThrow().id();
    var links = proposed.get().links().stream().map(this::link).toList();
    return Api.created("/exchanges/" + id, ExchangeJson.of(find(me, id)).with(links));
  }

  @GetMapping("/{id}")
  ExchangeJson show(@SignedIn AccountId me, @PathVariable UUID id) {
    return ExchangeJson.of(find(me, new ExchangeId(id)));
  }

  /** In a talk it is a yes, and there is nothing to write. */
  @PutMapping(value = "/{id}/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
  ExchangeJson answer(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var exchange = new ExchangeId(id);
    var words = find(me, exchange).talkOn() == null ? form.prose("answer") : "";
    form.mustBeRight();
    if (exchanges.answer(me, exchange, words) instanceof Answered.Closed) {
      form.refuse("answer", "opening.late");
    }
    form.mustBeRight();
    return show(me, id);
  }

  @PutMapping("/{id}/pass")
  ResponseEntity<Void> pass(@SignedIn AccountId me, @PathVariable UUID id) {
    exchanges.pass(me, new ExchangeId(id));
    return Api.done();
  }

  @PutMapping(value = "/{id}/sentence", consumes = MediaType.APPLICATION_JSON_VALUE)
  ExchangeJson sayBack(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    find(me, new ExchangeId(id));
    var sentence = form.line("sentence");
    form.mustBeRight();
    exchanges.sayBack(me, new ExchangeId(id), sentence);
    var now = show(me, id);
    if (!sentence.equals(now.sentence())) {
      form.refuse("sentence", "opening.wrong.said");
    }
    form.mustBeRight();
    return now;
  }

  private Exchange find(AccountId me, ExchangeId id) {
    return exchanges.find(me, id).orElseThrow(NotFound::new);
  }

  private ExchangeJson.LinkJson link(Exchanges.Link link) {
    var person = link.person();
    return new ExchangeJson.LinkJson(
        person == null ? null : person.value(), proposals.address(link));
  }

  record ExchangesJson(List<ExchangeJson> exchanges) {}
}
