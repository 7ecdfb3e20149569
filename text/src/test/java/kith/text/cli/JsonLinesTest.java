package kith.text.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private static final LineCommand.Answer ECHO = request -> Map.of("text", request.textOrLine());

  @Test
  void everyLineGetsOneLine() throws IOException {
    assertThat(answers("plain\r\n{\"text\":\"object\"}\n\nlast"))
        .containsExactly(
            "{\"text\":\"plain\"}",
            "{\"text\":\"object\"}",
            "{\"text\":\"\"}",
            "{\"text\":\"last\"}");
  }

  @Test
  void aBadLineGetsAnErrorAndTheRestGoesOn() throws IOException {
    assertThat(answers("{\"text\":\n{\"texts\":1}\n{\"text\":7}\n{\"text\":\"good\"}\n"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("{\"error\":\"line 1: not JSON"),
            second ->
                assertThat(second).isEqualTo("{\"error\":\"line 2: \\\"text\\\" must be a text\"}"),
            third -> assertThat(third).startsWith("{\"error\":\"line 3: "),
            fourth -> assertThat(fourth).isEqualTo("{\"text\":\"good\"}"));
  }

  @Test
  void anAnswerThatFailsIsAnErrorForItsLineOnly() throws IOException {
    LineCommand.Answer fragile = request -> Map.of("length", 10 / request.line().length());
    assertThat(answers("ab\n\nabcde\n", fragile))
        .containsExactly(
            "{\"length\":5}",
            "{\"error\":\"line 2: could not be read (ArithmeticException)\"}",
            "{\"length\":2}");
  }

  @Test
  void loneSurrogatesSurvive() throws IOException {
    assertThat(answers("{\"text\":\"a \\ud83d b \\ud83d\\ude00\"}\n"))
        .containsExactly("{\"text\":\"a \\ud83d b 😀\"}");
  }

  @Test
  void brokenBytesAreRead() throws IOException {
    var in = new ByteArrayInputStream(
        new byte[] {(byte) 0xff, 'a', '\n', (byte) 0xed, (byte) 0xa0, (byte) 0x80});
    var out = new ByteArrayOutputStream();
    new JsonLines(in, out).answer(ECHO);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .noneMatch(line -> line.contains("error"));
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheWords() throws IOException {
    assertThat(answers("\uFEFF{\"text\":\"first\"}\n")).containsExactly("{\"text\":\"first\"}");
  }

  @Test
  void aLineTooLongIsRefusedAndTheRestGoesOn() throws IOException {
    var answers = answers("x".repeat(JsonLines.LONGEST + 1) + "\nshort\n");
    assertThat(answers).hasSize(2).endsWith("{\"text\":\"short\"}");
    assertThat(answers[0]).startsWith("{\"error\":\"line 1: longer than");
  }

  private static String[] answers(String lines) throws IOException {
    return answers(lines, ECHO);
  }

  private static String[] answers(String lines, LineCommand.Answer answer) throws IOException {
    var out = new ByteArrayOutputStream();
    new JsonLines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out)
        .answer(answer);
    return out.toString(StandardCharsets.UTF_8).split("\n");
  }
}
