package kith.opening;

import java.time.LocalDate;
import java.util.UUID;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A prompt taken along to the next meeting with somebody.
 *
 * @param follow what may be asked another time
 * @param asked the day on which I asked; null before
 */
public record Taken(
    UUID id,
    PersonId person,
    String ask,
    @Nullable String follow,
    LocalDate on,
    @Nullable LocalDate asked) {}
