package kith.platform;

import org.jspecify.annotations.Nullable;

/** Why the program does not start or go on: one sentence for the operator, saying what is wrong and what to do. */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Refusal(String sentence) {
    this(sentence, null);
  }

  public Refusal(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
