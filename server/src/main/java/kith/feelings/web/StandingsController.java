package kith.feelings.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.feelings.Quadrant;
import kith.feelings.Standings;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Option;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** What I share by itself, with whom, and for how long. */
@Controller
class StandingsController {
  private final Standings standings;
  private final Folk folk;
  private final Days days;

  StandingsController(Standings standings, Folk folk, Days days) {
    this.standings = standings;
    this.folk = folk;
    this.days = days;
  }

  @GetMapping("/feelings/sharing")
  ModelAndView show(@SignedIn AccountId me) {
    return new ModelAndView("feelings/sharing")
        .addObject("today", days.today(me))
        .addObject("lines", folk.connected(me).stream().map(it -> line(me, it)).toList());
  }

  /** Fields: quadrant, as many as wanted; none ends it. */
  @PutMapping("/feelings/sharing/{other}")
  ModelAndView set(@SignedIn AccountId me, @PathVariable UUID other, Form form) {
    var quadrants = EnumSet.noneOf(Quadrant.class);
    for (var typed : form.allTyped("quadrant")) {
      form.with("one", typed).optionalChoice("one", Quadrant.class).ifPresent(quadrants::add);
    }
    standings.set(me, new AccountId(other), quadrants);
    return back();
  }

  /** Shares nothing more by itself. Field: back, where that is said. */
  @DeleteMapping("/feelings/sharing/{other}")
  ModelAndView end(@SignedIn AccountId me, @PathVariable UUID other, Form form) {
    standings.set(me, new AccountId(other), EnumSet.noneOf(Quadrant.class));
    return Answers.back(form, "/circle/shared")
        .addObject("toast", Toast.of("feelings.toast.saved"));
  }

  /** Ninety days more. */
  @PutMapping("/feelings/sharing/{other}/renewal")
  ModelAndView renew(@SignedIn AccountId me, @PathVariable UUID other) {
    standings.renew(me, new AccountId(other));
    return back();
  }

  private StandingView line(AccountId me, Option other) {
    var standing = standings.find(me, AccountId.of(other.value()));
    var quadrants =
        standing.map(it -> it.quadrants().stream().map(Choices::name).toList()).orElse(List.of());
    return new StandingView(
        other.value(),
        other.words(),
        new Form(Map.of("quadrant", quadrants)),
        standing.map(it -> it.until()).orElse(null));
  }

  private static ModelAndView back() {
    return Answers.seeOther("/feelings/sharing")
        .addObject("toast", Toast.of("feelings.toast.saved"));
  }
}
