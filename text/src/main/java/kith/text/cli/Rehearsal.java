package kith.text.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Every reader reads one line: the build keeps what that loads in an AOT cache, so that the command line starts at once. */
final class Rehearsal {
  private static final List<String> READERS =
      List.of("crisis", "dates", "details", "disclosure", "emotions", "reply");

  private static final byte[] LINE = """
      {"text": "I miss her so much. See you on Friday!", "reference": "2026-05-04T10:00:00", \
      "said": "I lost my job today.", "reply": "That sounds so hard. How do you feel?", \
      "note": "Lunch with Maya. She starts at the clinic on Monday and is nervous.", "on": "2026-05-04", "people": ["Maya"]}
      """.getBytes(StandardCharsets.UTF_8);

  private Rehearsal() {}

  public static void main(String[] args) {
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    for (var reader : READERS) {
      var exit =
          Main.run(new ByteArrayInputStream(LINE), OutputStream.nullOutputStream(), err, reader);
      if (exit != 0) {
        System.exit(exit);
      }
    }
  }
}
