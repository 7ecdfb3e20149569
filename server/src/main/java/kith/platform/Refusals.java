package kith.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** A start that is refused says its sentence, and no stack trace. */
public final class Refusals implements SpringBootExceptionReporter {
  Refusals(@Nullable ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    var sentence = sentence(failure);
    sentence.ifPresent(System.err::println);
    return sentence.isPresent();
  }

  /** Empty when this is no refusal but a fault. */
  public static Optional<String> sentence(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case Refusal refusal -> {
          return Optional.ofNullable(refusal.getMessage());
        }
        case PortInUseException taken -> {
          return Optional.of(
              "Port " + taken.getPort()
                  + " is in use by another program: stop that one, or choose another port with KITH_PORT.");
        }
        default -> {}
      }
    }
    return Optional.empty();
  }
}
