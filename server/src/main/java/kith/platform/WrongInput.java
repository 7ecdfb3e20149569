package kith.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was sent cannot be taken; says of each field why. Nothing was saved. */
public class WrongInput extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Map<String, Wrong> wrong;

  public WrongInput(Map<String, Wrong> wrong) {
    super("wrong input", null, false, false);
    this.wrong = new LinkedHashMap<>(wrong);
  }

  public Map<String, Wrong> wrong() {
    return wrong;
  }
}
