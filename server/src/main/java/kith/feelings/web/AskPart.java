package kith.feelings.web;

import java.util.Map;
import java.util.Optional;
import kith.circle.Circle;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.PersonPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of somebody I am connected with and who does not rest: "How are you?" with one tap. */
@Component
@Order(20)
class AskPart implements PersonPart {
  private final Circle circle;
  private final Folk folk;
  private final Fragments fragments;

  AskPart(Circle circle, Folk folk, Fragments fragments) {
    this.folk = folk;
    this.circle = circle;
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.ACTS;
  }

  @Override
  public Optional<Fragment> part(AccountId me, PersonId person) {
    return circle
        .accountOf(me, person)
        .filter(_ -> !folk.rests(me, person))
        .map(other -> fragments.of(
            "feelings/ask", Map.of("other", other.toString(), "back", "/people/" + person)));
  }
}
