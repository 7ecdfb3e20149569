package kith.circle.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.circle.Circle;
import kith.circle.Grant;
import kith.circle.Grants;
import kith.circle.Guests;
import kith.circle.SharedThings;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What have I shared with whom: every line can be taken back. */
@Controller
class SharedController {
  private final Grants grants;
  private final Guests guests;
  private final Circle circle;
  private final Days days;
  private final Map<String, SharedThings> things;

  SharedController(
      Grants grants, Guests guests, Circle circle, Days days, List<SharedThings> things) {
    this.grants = grants;
    this.guests = guests;
    this.circle = circle;
    this.days = days;
    this.things =
        things.stream().collect(Collectors.toMap(SharedThings::kind, Function.identity()));
  }

  @GetMapping("/circle/shared")
  ModelAndView list(@SignedIn AccountId me) {
    var granted = grants.given(me).stream().flatMap(it -> line(me, it).stream());
    var besides = things.values().stream()
        .flatMap(it -> it.besides(me).stream())
        .map(it -> line(me, it.what(), it.with(), it.since(), it.path()));
    var lines = Stream.concat(granted, besides)
        .sorted(Comparator.comparing(SharedLine::on).reversed())
        .toList();
    return new ModelAndView("circle/shared").addObject("lines", lines);
  }

  @DeleteMapping("/circle/shared/{thing}/{receiver}")
  ModelAndView revoke(
      @SignedIn AccountId me, @PathVariable UUID thing, @PathVariable UUID receiver) {
    grants.revoke(me, thing, new AccountId(receiver));
    return Answers.seeOther("/circle/shared").addObject("toast", Toast.of("circle.toast.unshared"));
  }

  @DeleteMapping("/circle/guests/{id}")
  ModelAndView endGuest(@SignedIn AccountId me, @PathVariable UUID id) {
    guests.revoke(me, id);
    return Answers.seeOther("/circle").addObject("toast", Toast.of("circle.toast.revoked"));
  }

  private Optional<SharedLine> line(AccountId me, Grant grant) {
    return Optional.ofNullable(things.get(grant.kind()))
        .flatMap(it -> it.describe(me, grant.thing()))
        .map(it -> line(
            me,
            it,
            circle.called(me, grant.receiver()),
            grant.at(),
            "/circle/shared/" + grant.thing() + "/" + grant.receiver()));
  }

  private SharedLine line(
      AccountId me, SharedThings.Described what, String with, Instant since, String path) {
    return new SharedLine(what.words(), what.href(), with, days.dayOf(me, since), path);
  }
}
