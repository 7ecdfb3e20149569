package kith.accounts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as its account sees it; what it is made of is shown only once.
 *
 * @param usedAt to the hour; null when it was never used
 */
public record ApiToken(
    UUID id,
    String name,
    Set<Scope> scopes,
    Instant createdAt,
    @Nullable Instant usedAt) {}
