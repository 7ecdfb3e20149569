package kith.shell.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.SignedIn;
import kith.shell.Api;
import kith.shell.Directory.Glance;
import kith.shell.Directory.Way;
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
    return new DayJson(
        shown.on(), shown.afresh(), shown.cards().stream().map(CardJson::of).toList());
  }

  /**
   * @param afresh whether to offer to let all old cards go, after a long absence
   */
  record DayJson(LocalDate on, boolean afresh, List<CardJson> cards) {}

  /**
   * @param words what I could say or ask
   * @param question whether the words are a question that can be marked as asked
   * @param keep promise or bond, where something can be kept
   * @param ways to write to or call them, preferred first
   */
  record CardJson(
      String key,
      Somebody person,
      String kind,
      String reason,
      @Nullable String words,
      boolean question,
      @Nullable String keep,
      List<WayJson> ways) {
    static CardJson of(Today.Card card) {
      var nudge = card.nudge();
      var keep = nudge.keep();
      return new CardJson(
          nudge.key(),
          Somebody.of(card.person()),
          Choices.name(nudge.urgency()),
          nudge.reason(),
          nudge.words(),
          nudge.question(),
          keep == null ? null : Choices.name(keep),
          card.person().ways().stream().map(WayJson::of).toList());
    }
  }

  /**
   * @param act write or call
   * @param link URI; a text to send goes where {@code {text}} stands
   */
  record WayJson(String kind, String act, String link) {
    static WayJson of(Way way) {
      return new WayJson(way.kind(), Choices.name(way.act()), way.link());
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
