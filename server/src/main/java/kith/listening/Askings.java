package kith.listening;

import java.time.LocalDate;
import java.util.Objects;
import kith.listening.Asking.Asked;
import kith.listening.Asking.Due;
import kith.listening.Asking.LetGo;
import kith.listening.Asking.None;
import org.jspecify.annotations.Nullable;

/** Askings as they stand in a row. */
final class Askings {
  private Askings() {}

  static String name(Asking asking) {
    return switch (asking) {
      case None _ -> "none";
      case Due _ -> "due";
      case Asked _ -> "asked";
      case LetGo _ -> "let-go";
    };
  }

  static @Nullable LocalDate day(Asking asking) {
    return switch (asking) {
      case None _ -> null;
      case Due(var on) -> on;
      case Asked(var on) -> on;
      case LetGo(var on) -> on;
    };
  }

  static Asking of(String name, @Nullable LocalDate day) {
    return switch (name) {
      case "none" -> new None();
      case "due" -> new Due(Objects.requireNonNull(day));
      case "asked" -> new Asked(Objects.requireNonNull(day));
      case "let-go" -> new LetGo(Objects.requireNonNull(day));
      default -> throw new IllegalStateException("no such asking: " + name);
    };
  }
}
