package kith.shell.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.SignedIn;
import kith.shell.Api;
import kith.shell.Directory.Glance;
import kith.shell.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TodayApi {
  private final Today today;

  TodayApi(Today today) {
    this.today = today;
  }

  @GetMapping(Api.PATH + "/today")
  DayJson today(@SignedIn AccountId me) {
    var shown = today.shown(me);
    return new DayJson(shown.on(), shown.cards().stream().map(CardJson::of).toList());
  }

  record DayJson(LocalDate on, List<CardJson> cards) {}

  record CardJson(
      String key,
      Somebody person,
      String kind,
      String reason,
      @Nullable String words,
      boolean question) {
    static CardJson of(Today.Card card) {
      var nudge = card.nudge();
      return new CardJson(
          nudge.key(),
          Somebody.of(card.person()),
          Choices.name(nudge.urgency()),
          nudge.reason(),
          nudge.words(),
          nudge.question());
    }
  }

  /** A person by name. */
  record Somebody(UUID id, String name) {
    static Somebody of(Glance glance) {
      return new Somebody(glance.person().value(), glance.name());
    }

    static @Nullable Somebody ofNullable(@Nullable Glance glance) {
      return glance == null ? null : of(glance);
    }
  }
}
