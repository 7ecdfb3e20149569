package kith.circle;

import java.time.Instant;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without an account who may do one thing by a link.
 *
 * @param host whose thing it is
 * @param kind the one purpose, a word of the feature that owns the thing
 * @param person whom of the host's it was made for, if anybody
 * @param name what the guest called themselves, if they did
 */
public record Guest(
    AccountId host,
    UUID id,
    String kind,
    UUID thing,
    @Nullable PersonId person,
    @Nullable String name,
    Instant expires) {}
