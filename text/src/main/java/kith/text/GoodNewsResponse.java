package kith.text;

import java.util.Locale;

/** The four ways to answer good news (Gable et al. 2004); only the first went with closeness. */
public enum GoodNewsResponse {
  ACTIVE_CONSTRUCTIVE,
  PASSIVE_CONSTRUCTIVE,
  ACTIVE_DESTRUCTIVE,
  PASSIVE_DESTRUCTIVE;

  /** The name on the command line, such as "active-constructive". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
