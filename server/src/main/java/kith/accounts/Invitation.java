package kith.accounts;

import java.time.Instant;
import java.util.UUID;

/** A link by which one person may sign up; what it is made of is shown only once. */
public record Invitation(UUID id, Instant expiresAt) {}
