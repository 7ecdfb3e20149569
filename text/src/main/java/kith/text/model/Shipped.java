package kith.text.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Weights that come with the library, in files beside the class that uses them. */
final class Shipped {
  private static final int BUFFER = 1 << 16;

  private Shipped() {}

  /** IllegalStateException when there is no such file. */
  static <T> T read(Class<?> owner, String name, Reader<T> reader) {
    try (var in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the weights " + name + " are missing from the library");
      }
      return reader.read(new BufferedInputStream(in, BUFFER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one kind of weights. */
  @FunctionalInterface
  interface Reader<T> {
    T read(InputStream in) throws IOException;
  }
}
