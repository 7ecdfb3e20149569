package kith.opening;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something I wrote for myself.
 *
 * @param ask the prompt that I answered; null when there was none
 */
public record Leaf(UUID id, @Nullable String ask, String words, LocalDate on, int version) {}
