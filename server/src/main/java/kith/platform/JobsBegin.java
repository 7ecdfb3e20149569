package kith.platform;

/** Told once Kith serves and the first pages had their turn: now is the time for what need not be there for them. */
public record JobsBegin() {}
