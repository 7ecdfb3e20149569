package kith.text;

/**
 * Looks for words that say somebody may be in danger: from themselves, or from somebody else. Prefers to find too much:
 * what it finds only ever adds help. It diagnoses nothing and rates no risk, and that it finds nothing says nothing.
 *
 * <p>Implementations are immutable and may be shared between threads. Any text is accepted.
 */
public interface CrisisReader {
  CrisisReading read(String text);
}
