package kith.people;

/**
 * Somebody named in a life who may be a person of mine.
 *
 * @param fact in the owner's life; not linked yet
 * @param relation what they are to the owner; blank when unknown
 * @param name as it stands there
 */
public record Likeness(FactId fact, Person owner, String relation, String name, Person mine) {}
