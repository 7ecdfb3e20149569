package kith.opening;

import java.time.LocalDate;
import java.util.Set;
import kith.platform.AccountId;
import kith.platform.PersonId;

/**
 * A prompt put to others.
 *
 * @param with connected accounts
 * @param guests persons of mine who answer by a link
 * @param closes last day to answer, in the proposer's zone
 */
public record Proposal(
    Prompt prompt, Set<AccountId> with, Set<PersonId> guests, LocalDate closes) {}
