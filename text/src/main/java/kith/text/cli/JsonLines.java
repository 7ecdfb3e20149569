package kith.text.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines and writes one line of JSON for each, holding no more than one of either. */
final class JsonLines {
  static final int LONGEST = 32 << 20;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final InputStream in;
  private final OutputStream out;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  JsonLines(InputStream in, OutputStream out) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  void answer(LineCommand.Answer answers) throws IOException {
    for (long number = 1; readLine(); number++) {
      write(answer(answers, number));
      if (in.available() == 0) {
        out.flush();
      }
    }
    out.flush();
  }

  /** Lines end at a line feed alone, as JSON Lines says; a carriage return before it goes too. */
  private boolean readLine() throws IOException {
    line.reset();
    int next = in.read();
    if (next < 0) {
      return false;
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() <= LONGEST) {
        line.write(next);
      }
    }
    return true;
  }

  private Object answer(LineCommand.Answer answers, long number) {
    try {
      if (line.size() > LONGEST) {
        throw new BadLineException("longer than " + LONGEST + " bytes");
      }
      return answers.to(new Request(withoutMarks(line.toString(StandardCharsets.UTF_8), number)));
    } catch (BadLineException e) {
      return error(number, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return error(number, "could not be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static String withoutMarks(String line, long number) {
    int begin = number == 1 && line.startsWith("\uFEFF") ? 1 : 0;
    int end = line.endsWith("\r") ? line.length() - 1 : line.length();
    return line.substring(begin, Math.max(begin, end));
  }

  private static Map<String, String> error(long number, String what) {
    return Map.of("error", "line " + number + ": " + what);
  }

  private void write(Object answer) throws IOException {
    out.write(
        escapeLoneSurrogates(JSON.writeValueAsString(answer)).getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  /** UTF-8 cannot carry half a surrogate pair, a JSON escape can. */
  private static String escapeLoneSurrogates(String json) {
    if (json.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
      return json;
    }
    var escaped = new StringBuilder(json.length() + 16);
    json.codePoints().forEach(point -> {
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        escaped.append(String.format("\\u%04x", point));
      } else {
        escaped.appendCodePoint(point);
      }
    });
    return escaped.toString();
  }
}
