package kith.text;

/**
 * Reads how much of themselves somebody shows in a sentence or message. Implementations are immutable and may be shared
 * between threads; any text is accepted.
 */
public interface DisclosureReader {
  DisclosureReading read(String message);
}
