package kith.text.notes;

/**
 * A sentence, a line or a bullet.
 *
 * @param from its first token
 * @param to one past its last
 */
record Sentence(int from, int to, boolean question) {}
