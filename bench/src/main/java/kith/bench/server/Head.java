package kith.bench.server;

import java.util.Locale;

/** The head of an answer, as it came. */
record Head(String text) {
  int status() {
    return Integer.parseInt(text.substring(9, 12));
  }

  /** Empty when there is none of this name; written in lower case. */
  String header(String name) {
    var at = text.toLowerCase(Locale.ROOT).indexOf("\n" + name + ":");
    return at < 0
        ? ""
        : text.substring(at + name.length() + 2, text.indexOf('\r', at)).strip();
  }

  boolean isChunked() {
    return header("transfer-encoding").equals("chunked");
  }

  /** Bytes of a body that is not chunked. */
  int length() {
    var length = header("content-length");
    return length.isEmpty() ? 0 : Integer.parseInt(length);
  }
}
