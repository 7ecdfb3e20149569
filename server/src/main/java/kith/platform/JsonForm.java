package kith.platform;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON object as a {@link Form}. */
final class JsonForm {
  static final int MOST_BYTES = 1 << 20;
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
      .build();

  private JsonForm() {}

  static Form read(InputStream body) throws IOException {
    var bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new TooMuch();
    }
    var json = parse(bytes);
    if (!json.isObject()) {
      throw new WrongInput(Map.of("", Wrong.of("platform.wrong.object")));
    }
    return form(json);
  }

  private static JsonNode parse(byte[] bytes) {
    try {
      var json = JSON.readTree(bytes);
      if (json.isMissingNode()) {
        throw new BrokenJson();
      }
      return json;
    } catch (JacksonException _) {
      throw new BrokenJson();
    }
  }

  private static Form form(JsonNode object) {
    var typed = new HashMap<String, List<String>>();
    var types = new HashMap<String, JsonType>();
    for (var field : object.properties()) {
      var value = field.getValue();
      if (!value.isNull()) {
        types.put(field.getKey(), type(value));
        typed.put(field.getKey(), texts(value));
      }
    }
    return new Form(typed, types);
  }

  private static JsonType type(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> JsonType.TEXT;
      case NUMBER -> JsonType.NUMBER;
      case BOOLEAN -> JsonType.TRUTH;
      case ARRAY ->
        value.values().stream().allMatch(JsonNode::isString) ? JsonType.LIST : JsonType.OTHER;
      case BINARY, MISSING, NULL, OBJECT, POJO -> JsonType.OTHER;
    };
  }

  private static List<String> texts(JsonNode value) {
    return value.isArray()
        ? value.values().stream().map(JsonForm::text).toList()
        : List.of(text(value));
  }

  private static String text(JsonNode value) {
    return value.isContainer() ? "" : value.asString();
  }
}
