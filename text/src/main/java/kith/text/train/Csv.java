package kith.text.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Comma-separated values with a heading (RFC 4180): quoted fields may hold commas, quotes and line ends. */
final class Csv {
  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /** Each row by the names in the heading. */
  static List<Map<String, String>> read(Path file) {
    try {
      return new Csv(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Map<String, String>> rows() {
    var heading = row();
    var rows = new ArrayList<Map<String, String>>();
    while (at < text.length()) {
      var fields = row();
      var named = new HashMap<String, String>();
      for (int i = 0; i < Math.min(fields.size(), heading.size()); i++) {
        named.put(heading.get(i), fields.get(i));
      }
      rows.add(named);
    }
    return rows;
  }

  private List<String> row() {
    var fields = new ArrayList<String>();
    do {
      fields.add(field());
    } while (at < text.length() && text.charAt(at++) == ',');
    return fields;
  }

  /** Stops at the comma or line feed after the field. */
  private String field() {
    var field = new StringBuilder();
    boolean quoted = false;
    for (; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit == '"') {
        if (quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
          field.append('"');
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (unit == ',' || unit == '\n')) {
        break;
      } else if (quoted || unit != '\r') {
        field.append(unit);
      }
    }
    return field.toString();
  }
}
