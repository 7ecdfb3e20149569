package kith.people;

/** What came of making one person out of two. */
public sealed interface Merging {
  record Merged(Person person) implements Merging {}

  /** Both were the same already. */
  record SamePerson() implements Merging {}
}
