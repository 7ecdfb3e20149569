package kith.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** A start that is refused says its sentence, and no stack trace. */
final class Refusals implements SpringBootExceptionReporter {
  Refusals(@Nullable ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        System.err.println(refusal.getMessage());
        return true;
      }
    }
    return false;
  }
}
