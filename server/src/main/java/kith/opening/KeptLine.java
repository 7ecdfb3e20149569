package kith.opening;

import java.time.LocalDate;
import java.util.UUID;

/** One line that I kept for myself after a talk. */
public record KeptLine(UUID id, String words, LocalDate on) {}
