package kith.feelings;

import java.time.LocalDate;
import java.util.Set;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gives to check in.
 *
 * @param on an earlier day; null: now
 */
public record NewCheckIn(
    Felt felt,
    Set<PersonId> with,
    Set<PersonId> about,
    @Nullable LocalDate on) {}
