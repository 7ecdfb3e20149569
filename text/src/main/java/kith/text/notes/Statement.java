package kith.text.notes;

/**
 * A part of a sentence that says one thing of somebody: as a rule a clause with a subject of its own.
 *
 * @param from its first token
 * @param to one past its last
 */
record Statement(Sentence sentence, int from, int to) {
  boolean holds(int token) {
    return from <= token && token < to;
  }
}
