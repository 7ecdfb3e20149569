package kith.text;

/**
 * Reads which emotions a message shows. Implementations are immutable and may be shared between threads; any text is
 * accepted.
 */
public interface EmotionReader {
  EmotionReading read(String message);
}
