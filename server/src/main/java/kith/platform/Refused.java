package kith.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was sent cannot be taken; says of each field why. Nothing was saved. */
public class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Map<String, Wrong> wrong;

  public Refused(Map<String, Wrong> wrong) {
    super("refused", null, false, false);
    this.wrong = new LinkedHashMap<>(wrong);
  }

  public Map<String, Wrong> wrong() {
    return wrong;
  }
}
