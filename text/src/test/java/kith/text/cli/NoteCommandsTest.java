package kith.text.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NoteCommandsTest {
  private static String answer(String line, String... args) {
    var out = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
    Main.run(in, out, new PrintWriter(new StringWriter()), args);
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void datesSayWhereAndWhat() {
    assertThat(answer(
            "{\"text\":\"I'll go back next Sunday\",\"reference\":\"2016-11-07T00:00:00\"}",
            "dates"))
        .isEqualTo(
            "[{\"text\":\"next Sunday\",\"start\":13,\"end\":24,\"type\":\"date\",\"value\":\"2016-11-20\"}]");
  }

  @Test
  void aBritishFourthOfMayIsNoFifthOfApril() {
    String line = "{\"text\":\"on 4/5/2027\",\"reference\":\"2026-11-23T00:00:00\"}";

    assertThat(answer(line, "dates")).contains("2027-04-05");
    assertThat(answer(line, "dates", "--locale", "en-GB")).contains("2027-05-04");
  }

  @Test
  void detailsAreWrittenAsPromised() {
    assertThat(answer(
            "{\"note\":\"Maya has an exam on Friday.\",\"on\":\"2026-11-23\",\"people\":[\"Maya\"]}",
            "details"))
        .isEqualTo("{\"details\":[{\"kind\":\"event\",\"words\":\"exam on Friday\","
            + "\"sentence\":\"Maya has an exam on Friday.\",\"when\":\"2026-11-27\",\"about\":[\"Maya\"]}],"
            + "\"promises\":[],\"people\":[{\"name\":\"Maya\",\"relation\":null}],"
            + "\"askings\":[{\"on\":\"2026-11-26\",\"ask\":\"Good luck with the exam tomorrow!\"},"
            + "{\"on\":\"2026-11-28\",\"ask\":\"How did the exam go?\"}]}");
  }

  @Test
  void crisisAnswersTwoQuestions() {
    assertThat(answer("i want to die", "crisis")).isEqualTo("{\"selfHarm\":true,\"abuse\":false}");
  }

  @Test
  void aLanguageThatIsNotReadIsUnknown() {
    assertThat(answer("ich will nicht mehr", "crisis", "--locale", "de"))
        .isEqualTo("{\"unknown\":\"de\"}");
  }
}
