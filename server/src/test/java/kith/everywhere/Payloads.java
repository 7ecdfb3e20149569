package kith.everywhere;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Two hundred things to write that a careless page would run. */
public final class Payloads {
  private static final int LINE = 200;
  private static final int WORD = 60;
  private final List<String> all;
  private int next;

  public Payloads() {
    try (var file = Objects.requireNonNull(
        Payloads.class.getResourceAsStream("/kith/everywhere/payloads.txt"))) {
      all = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<String> all() {
    return all;
  }

  /** As many as fit into a line; each time the next ones. */
  public String line() {
    var line = new StringBuilder(next());
    while (line.length() + 1 + all.get(next).length() <= LINE) {
      line.append(' ').append(next());
    }
    return line.toString();
  }

  /** The next that is short and holds no comma, which would make several of it. */
  public String word() {
    var word = next();
    while (word.length() > WORD || word.contains(",")) {
      word = next();
    }
    return word;
  }

  /** All of them. */
  public String prose() {
    return String.join("\n", all);
  }

  private String next() {
    var payload = all.get(next);
    next = (next + 1) % all.size();
    return payload;
  }
}
