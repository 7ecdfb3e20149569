package kith.listening;

import java.time.LocalDate;

/** What a detail still asks of me. */
public sealed interface Asking {
  record None() implements Asking {}

  record Due(LocalDate on) implements Asking {}

  record Asked(LocalDate on) implements Asking {}

  record LetGo(LocalDate on) implements Asking {}
}
