package kith.people;

/**
 * A name by which I write about a person.
 *
 * @param alone whether nobody else of mine goes by it
 */
public record Naming(String name, boolean alone) {}
