package kith.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormTest {
  private static final String ID = "01939c3e-7b5a-7000-8000-000000000001";

  @Test
  void fieldsOfTheRightTypeAreRead() throws IOException {
    var form = form("""
        {"name": " Maya ", "on": "2026-11-23", "minutes": 40, "fresh": true, "people": ["%s", "%s"]}
        """.formatted(ID, ID));
    assertThat(form.line("name")).isEqualTo("Maya");
    assertThat(form.optionalDay("on")).isPresent();
    assertThat(form.optionalNumber("minutes", 0, 100)).hasValue(40);
    assertThat(form.ticked("fresh")).isTrue();
    assertThat(form.ids("people")).containsExactly(UUID.fromString(ID));
    assertThat(form.isWrong()).isFalse();
  }

  @Test
  void fieldsOfTheWrongTypeAreRefusedOneByOne() throws IOException {
    var form = form("""
        {"name": 7, "about": {}, "on": 20261123, "minutes": "40", "fresh": "yes", "people": "%s",
         "others": [1]}""".formatted(ID));
    form.line("name");
    form.optionalProse("about");
    form.optionalDay("on");
    form.optionalNumber("minutes", 0, 100);
    form.ticked("fresh");
    form.ids("people");
    form.ids("others");
    assertThat(form.wrong())
        .containsOnlyKeys("name", "about", "on", "minutes", "fresh", "people", "others");
    assertThat(form.wrong("name")).isEqualTo(Wrong.of("platform.wrong.text"));
  }

  @Test
  void nullIsAsIfItWereNotThere() throws IOException {
    var form = form("{\"name\": null, \"fresh\": null}");
    assertThat(form.optionalLine("name")).isEmpty();
    assertThat(form.ticked("fresh")).isFalse();
    assertThat(form.isWrong()).isFalse();
  }

  @Test
  void halfANumberIsNoNumber() throws IOException {
    var form = form("{\"minutes\": 1.5}");
    assertThat(form.optionalNumber("minutes", 0, 100)).isEmpty();
    assertThat(form.wrong()).containsKey("minutes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\":1}}", "{\"a\":1,\"a\":2}", "{'a':1}", "no"})
  void whatIsNoJsonIsBroken(String body) {
    assertThatThrownBy(() -> form(body)).isInstanceOf(BrokenJson.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "\"text\"", "null"})
  void whatIsNoObjectIsRefused(String body) {
    assertThatThrownBy(() -> form(body)).isInstanceOf(WrongInput.class);
  }

  @Test
  void moreThanOneMebibyteIsTooMuch() {
    var body = "{\"text\": \"" + "a".repeat(JsonForm.MOST_BYTES) + "\"}";
    assertThatThrownBy(() -> form(body)).isInstanceOf(TooMuch.class);
  }

  private static Form form(String body) throws IOException {
    return JsonForm.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
