package kith.opening;

import java.time.LocalDate;
import java.util.UUID;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What I would like to tell somebody.
 *
 * @param person whom; null while I do not know
 * @param told the day on which I told it; null before
 */
public record Draft(
    UUID id,
    @Nullable PersonId person,
    String words,
    LocalDate changed,
    @Nullable LocalDate told,
    int version) {}
