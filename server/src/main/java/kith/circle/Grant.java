package kith.circle;

import java.time.Instant;
import java.util.UUID;
import kith.platform.AccountId;

/**
 * That a receiver may read one thing of an author's.
 *
 * @param kind what it is, a word of the feature that owns it ("checkin", "exchange")
 */
public record Grant(AccountId receiver, AccountId author, String kind, UUID thing, Instant at) {}
