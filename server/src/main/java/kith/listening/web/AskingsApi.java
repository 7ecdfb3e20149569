package kith.listening.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.listening.Asking;
import kith.listening.Detail;
import kith.listening.DetailId;
import kith.listening.Details;
import kith.listening.Question;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What details ask of me; an asking goes by the id of its detail. */
@RestController
@RequestMapping(Api.PATH + "/askings")
class AskingsApi {
  private static final int MOST_DAYS = 366;
  private final Details details;
  private final Days days;

  AskingsApi(Details details, Days days) {
    this.details = details;
    this.days = days;
  }

  /** Query: days, how many ahead; without it only what is due today. */
  @GetMapping
  AskingsJson due(@SignedIn AccountId me, Form query) {
    var ahead = query.optionalNumber("days", 0, MOST_DAYS).orElse(0);
    query.mustBeRight();
    var today = days.today(me);
    return new AskingsJson(details.askings(me, today, today.plusDays(ahead)).stream()
        .map(it ->
            AskingJson.of(it.detail(), it.question().words(), it.question().on()))
        .toList());
  }

  /** Gives a detail its question. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<AskingJson> ask(@SignedIn AccountId me, Form form) {
    var detail = form.optionalId("detail");
    if (detail.isEmpty()) {
      form.refuse("detail", "platform.wrong.choice");
    }
    var question = question(form);
    form.mustBeRight();
    var asked = details.renew(me, new DetailId(detail.orElseThrow()), question);
    return Api.created("/askings/" + asked.id(), AskingJson.of(asked));
  }

  @GetMapping("/{id}")
  AskingJson show(@SignedIn AccountId me, @PathVariable UUID id) {
    return AskingJson.of(asking(me, id));
  }

  /** Either {@code "state": "asked"}, or another question and day. */
  @PutMapping(value = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  AskingJson change(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var before = asking(me, id);
    if (form.has("state")) {
      form.choice("state", State.class);
      form.mustBeRight();
      return AskingJson.of(details.ask(me, before.id()));
    }
    var question = question(form);
    form.mustBeRight();
    return AskingJson.of(details.renew(me, before.id(), question));
  }

  /** Lets it go. */
  @DeleteMapping("/{id}")
  ResponseEntity<Void> letGo(@SignedIn AccountId me, @PathVariable UUID id) {
    details.letGo(me, asking(me, id).id());
    return Api.done();
  }

  private Detail asking(AccountId me, UUID id) {
    var detail = details.get(me, new DetailId(id));
    if (detail.question() == null) {
      throw new NotFound();
    }
    return detail;
  }

  private static Question question(Form form) {
    var words = form.line("question");
    var on = form.optionalDay("on");
    if (on.isEmpty()) {
      form.refuse("on", "platform.wrong.day");
    }
    return new Question(on.orElse(LocalDate.EPOCH), words);
  }

  static String state(Asking asking) {
    return switch (asking) {
      case Asking.None _ -> "none";
      case Asking.Due _ -> "due";
      case Asking.Asked _ -> "asked";
      case Asking.LetGo _ -> "let-go";
    };
  }

  /** What an asking can be changed to by name. */
  enum State {
    ASKED
  }

  record AskingsJson(List<AskingJson> askings) {}

  /**
   * @param id of the detail
   * @param state due, asked or let-go
   */
  record AskingJson(
      UUID id,
      List<UUID> people,
      String words,
      @Nullable String question,
      @Nullable LocalDate on,
      String state) {
    static AskingJson of(Detail detail) {
      return of(detail, detail.question(), detail.askingDay().orElse(null));
    }

    static AskingJson of(Detail detail, @Nullable String question, @Nullable LocalDate on) {
      return new AskingJson(
          detail.id().value(),
          detail.persons().stream().map(PersonId::value).toList(),
          detail.words(),
          question,
          on,
          AskingsApi.state(detail.asking()));
    }
  }
}
