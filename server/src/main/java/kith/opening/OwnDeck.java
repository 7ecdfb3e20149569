package kith.opening;

import java.util.UUID;

/**
 * Prompts that I wrote or was given.
 *
 * @param language as a language tag ("en")
 * @param prompts how many are in it
 */
public record OwnDeck(UUID id, String name, String language, int prompts, int version) {}
