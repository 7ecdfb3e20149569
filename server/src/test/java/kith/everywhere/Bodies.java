package kith.everywhere;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies for the operations of the API, made from its description: every field that it knows, free texts by the caller. */
final class Bodies {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String PLAIN = "Maya";

  private final JsonNode description;
  private final Supplier<String> words;
  private final BiFunction<String, String, String> ids;

  /**
   * @param words for each free text
   * @param ids of a row, by the field's name and the operation
   */
  Bodies(Supplier<String> words, BiFunction<String, String, String> ids) {
    this.words = words;
    this.ids = ids;
    try {
      description =
          JSON.readTree(new ClassPathResource("kith/shell/openapi.json").getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code PUT /api/v1/people/{id}} and so on: those that take a body, with its schemas. */
  Map<String, List<JsonNode>> operations() {
    var all = new LinkedHashMap<String, List<JsonNode>>();
    description
        .get("paths")
        .properties()
        .forEach(path -> path.getValue().properties().forEach(method -> {
          var schema = method.getValue().at("/requestBody/content/application~1json/schema");
          if (!schema.isMissingNode()) {
            all.put(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), either(schema));
          }
        }));
    return all;
  }

  /** Fields of a body that take free text. */
  List<String> texts(JsonNode schema) {
    var texts = new ArrayList<String>();
    resolve(schema).get("properties").properties().forEach(it -> {
      var type = resolve(it.getValue());
      var item = type.has("items") ? resolve(type.get("items")) : type;
      if (isFree(item)) {
        texts.add(it.getKey());
      }
    });
    return texts;
  }

  /** What a field takes that does not take every text. */
  String plain(JsonNode schema, String field) {
    return example(resolve(resolve(schema).at("/properties/" + field)));
  }

  ObjectNode body(String operation, JsonNode schema) {
    var body = NODES.objectNode();
    resolve(schema)
        .get("properties")
        .properties()
        .forEach(it -> body.set(it.getKey(), value(operation, it.getKey(), it.getValue())));
    return body;
  }

  private List<JsonNode> either(JsonNode schema) {
    var resolved = resolve(schema);
    return resolved.has("oneOf") ? List.copyOf(resolved.get("oneOf").values()) : List.of(resolved);
  }

  private JsonNode value(String operation, String name, JsonNode schema) {
    var type = resolve(schema);
    if (type.has("enum")) {
      return type.get("enum").get(0);
    }
    return switch (type.path("type").asString("string")) {
      case "integer", "number" -> NODES.numberNode(type.path("minimum").asInt(1));
      case "boolean" -> NODES.booleanNode(false);
      case "array" -> array(value(operation, name, type.get("items")));
      case "object" -> body(operation, type);
      default -> NODES.stringNode(text(operation, name, type));
    };
  }

  private String text(String operation, String name, JsonNode type) {
    if (type.has("pattern")) {
      return example(type);
    }
    return switch (type.path("format").asString("")) {
      case "date" -> "2026-11-23";
      case "uuid" -> ids.apply(name, operation);
      default -> words.get();
    };
  }

  private static String example(JsonNode type) {
    return type.at("/examples/0").asString(PLAIN);
  }

  private static ArrayNode array(JsonNode item) {
    return NODES.arrayNode().add(item);
  }

  private static boolean isFree(JsonNode type) {
    return type.path("type").asString("").equals("string")
        && !type.has("enum")
        && !type.has("format")
        && !type.has("pattern");
  }

  private JsonNode resolve(JsonNode schema) {
    return schema.has("$ref") ? description.at(schema.get("$ref").asString().substring(1)) : schema;
  }
}
