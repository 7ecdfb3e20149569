package kith.text;

/** Reads a reply to something said. Implementations are immutable and may be shared between threads; any text will do. */
public interface ReplyReader {
  ReplyReading read(String said, String reply);
}
