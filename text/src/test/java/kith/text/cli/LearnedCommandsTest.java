package kith.text.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LearnedCommandsTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void emotionsAnswerInTheFormPromised() {
    var answer = answer("emotions", "Thank you so much!");
    assertThat(answer.propertyNames())
        .containsExactly("labels", "scores", "ekman", "sentiment", "pleasantness", "energy");
    assertThat(answer.get("labels").get(0).stringValue()).isEqualTo("gratitude");
    assertThat(answer.get("scores").propertyNames())
        .hasSize(28)
        .startsWith("admiration")
        .endsWith("neutral");
    assertThat(answer.get("ekman").get(0).stringValue()).isEqualTo("joy");
    assertThat(answer.get("sentiment").get(0).stringValue()).isEqualTo("positive");
  }

  @Test
  void repliesAnswerInTheFormPromised() {
    var answer = answer(
        "reply", "{\"said\":\"I got the job!\",\"reply\":\"Congratulations! How did it go?\"}");
    assertThat(answer.propertyNames())
        .containsExactly(
            "emotionalReaction",
            "interpretation",
            "exploration",
            "acts",
            "judging",
            "response",
            "hint");
    assertThat(answer.get("emotionalReaction").propertyNames()).containsExactly("level", "words");
    assertThat(answer.get("acts").get(0).stringValue()).isEqualTo("open-question");
    assertThat(answer.get("response").stringValue()).isEqualTo("active-constructive");
    assertThat(answer("reply", "{\"said\":\"My cat died.\",\"reply\":\"ok\"}")
            .get("response")
            .isNull())
        .isTrue();
  }

  @Test
  void disclosureAnswersInTheFormPromised() {
    assertThat(answer("disclosure", "{\"text\":\"I live in Leeds.\"}").propertyNames())
        .containsExactly(
            "emotional", "informational", "emotionalSupport", "informationalSupport", "depth");
  }

  @Test
  void aReplyWithoutWhatWasSaidIsABadLine() {
    assertThat(answer("reply", "{\"reply\":\"ok\"}").get("error").stringValue())
        .contains("\"said\" must be a text");
  }

  @Test
  void anUnsupportedLanguageIsUnknown() {
    assertThat(answer("emotions", "Danke", "--locale", "de").toString())
        .isEqualTo("{\"unknown\":\"de\"}");
  }

  private static JsonNode answer(String command, String line, String... options) {
    var arguments = new String[options.length + 1];
    arguments[0] = command;
    System.arraycopy(options, 0, arguments, 1, options.length);
    var out = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
    assertThat(Main.run(in, out, new PrintWriter(new StringWriter()), arguments))
        .isZero();
    return JSON.readTree(out.toString(StandardCharsets.UTF_8));
  }
}
