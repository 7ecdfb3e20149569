package kith.circle;

import java.time.Instant;
import kith.platform.AccountId;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account to whom I am connected, as I see it.
 *
 * @param name what they call themselves
 * @param person whom of mine they are; null after I forgot that person
 * @param muted what they share stays off my Today; they cannot see that
 */
public record Connection(
    AccountId other, String name, @Nullable PersonId person, boolean muted, Instant since) {}
