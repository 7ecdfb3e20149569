package kith.text.notes;

import org.jspecify.annotations.Nullable;

/**
 * Somebody at a place in the note.
 *
 * @param from first token
 * @param to one past the last
 * @param of in whose life they are; null with a relation means in the writer's
 * @param gender f, m, u for unknown, p for several, a for an animal
 * @param named whether {@code name} is a name, and not a relation's words
 * @param owns whether written as a possessive ("Maya's")
 */
record Mention(
    int from,
    int to,
    String name,
    @Nullable String of,
    @Nullable String relation,
    boolean known,
    char gender,
    boolean owns,
    boolean named) {
  Mention related(@Nullable String of, String relation) {
    return new Mention(from, to, name, of, relation, known, gender, owns, named);
  }

  /** Whether a pronoun of that gender can mean them; unknown fits all. */
  boolean fits(char pronoun) {
    return pronoun == 'p' || pronoun == 'u' || gender == 'u' || gender == pronoun;
  }
}
