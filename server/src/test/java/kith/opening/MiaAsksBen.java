package kith.opening;

import kith.testing.BetweenTwo;
import kith.testing.Routes;

abstract class MiaAsksBen extends BetweenTwo {
  /** The page of a question that Mia asked Ben just now. */
  String proposed() {
    var made = mia.browser()
        .post("/opening/exchanges", "prompt", "childhood-1", "person", bensPerson.toString());
    return "/opening/exchanges/" + Routes.madeAt(made).getFirst();
  }
}
