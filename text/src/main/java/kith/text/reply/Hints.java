package kith.text.reply;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.text.Act;
import kith.text.GoodNewsResponse;
import kith.text.Hint;
import kith.text.Mechanism;

/** Picks the one change that would help most: what hurts goes first, then what shuts the other up, then what is missing. */
final class Hints {
  private static final Set<Act> REFLECTIONS =
      EnumSet.of(Act.SIMPLE_REFLECTION, Act.COMPLEX_REFLECTION);

  private Hints() {}

  /** @param mechanisms emotional reaction, interpretation, exploration */
  static Hint of(
      Set<Act> acts,
      double judging,
      Optional<GoodNewsResponse> response,
      List<Mechanism> mechanisms) {
    boolean asks = acts.contains(Act.OPEN_QUESTION) || acts.contains(Act.CLOSED_QUESTION);
    boolean reflects = acts.stream().anyMatch(REFLECTIONS::contains);
    boolean feels = mechanisms.get(0).level() > 0 || acts.contains(Act.COMPLEX_REFLECTION);
    if (judging > .5) {
      return Hint.SOFTEN;
    }
    if (response.isPresent()) {
      return response.get() == GoodNewsResponse.ACTIVE_CONSTRUCTIVE
          ? Hint.LEAVE_AS_IS
          : Hint.CELEBRATE;
    }
    if (acts.contains(Act.ADVICE) && !asks) {
      return Hint.ASK_BEFORE_ADVISING;
    }
    if (acts.contains(Act.MINIMAL) || acts.isEmpty() && !feels) {
      return Hint.SAY_MORE;
    }
    if (acts.contains(Act.SELF_DISCLOSURE) && !asks && !reflects) {
      return Hint.RETURN_TO_THEM;
    }
    if (acts.contains(Act.REASSURANCE) && !asks && !reflects) {
      return Hint.FEEL_BEFORE_CONSOLING;
    }
    if (acts.contains(Act.CLOSED_QUESTION) && !acts.contains(Act.OPEN_QUESTION)) {
      return Hint.OPEN_THE_QUESTION;
    }
    if (!feels) {
      return Hint.NAME_THE_FEELING;
    }
    return asks ? Hint.LEAVE_AS_IS : Hint.ASK_ONE_THING;
  }
}
