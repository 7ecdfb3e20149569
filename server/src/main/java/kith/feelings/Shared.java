package kith.feelings;

import kith.platform.AccountId;

/**
 * Who may see a check-in of mine.
 *
 * @param standing whether it was shared by itself, as I had said before
 */
public record Shared(AccountId with, More more, boolean standing) {}
