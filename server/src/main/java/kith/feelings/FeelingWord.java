package kith.feelings;

/** A word for a feeling, where it lies on the circumplex, and what it means in plain words. */
public record FeelingWord(String word, Affect affect, String meaning) {}
