package kith.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API's description, held against what is really sent and answered. */
public final class ApiDescription {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(Dialects.getDraft202012());
  private final JsonNode description;
  private final Set<String> walked = new TreeSet<>();

  public ApiDescription() {
    try {
      description =
          JSON.readTree(new ClassPathResource("kith/shell/openapi.json").getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "GET /api/v1/people" and so on. */
  public Set<String> operations() {
    var all = new TreeSet<String>();
    description
        .get("paths")
        .properties()
        .forEach(path -> path.getValue()
            .propertyNames()
            .forEach(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return all;
  }

  /** Those that were used and kept their promise. */
  public Set<String> walked() {
    return walked;
  }

  /**
   * Uses an operation as it is described and answers its body, which is as described too.
   *
   * @param operation "PUT /api/v1/people/{id}"
   * @param query "?days=3", or empty
   * @param body JSON, or empty
   */
  public JsonNode use(
      Program program, String operation, String query, String body, int status, Object... ids) {
    var at = operation.split(" ", 2);
    var described = description.get("paths").get(at[1]).get(at[0].toLowerCase(Locale.ROOT));
    if (!body.isEmpty() && status < 300) {
      var request = described.at("/requestBody/content/application~1json/schema");
      assertThat(problems(request, body)).as("what is sent to %s", operation).isEmpty();
    }
    var answer = program.send(HttpMethod.valueOf(at[0]), at[1] + query, body, ids);
    assertThat(answer).hasStatus(status);
    check(operation, described, status, answer);
    walked.add(operation);
    var text = text(answer);
    return text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text);
  }

  private void check(String operation, JsonNode described, int status, MvcTestResult answer) {
    var response = described.get("responses").get(String.valueOf(status));
    assertThat(response).as("%s answers %d", operation, status).isNotNull();
    var whole = response.has("$ref")
        ? description.at(response.get("$ref").asString().substring(1))
        : response;
    if (!whole.has("content")) {
      assertThat(text(answer)).as(operation).isEmpty();
      return;
    }
    var content = whole.get("content").properties().iterator().next();
    assertThat(answer.getResponse().getContentType()).as(operation).startsWith(content.getKey());
    assertThat(problems(content.getValue().get("schema"), text(answer)))
        .as("what %s answers: %s", operation, text(answer))
        .isEmpty();
  }

  private List<String> problems(JsonNode schema, String json) {
    assertThat(schema.isMissingNode()).as("there is a schema").isFalse();
    ObjectNode whole = JSON.createObjectNode();
    whole.putArray("allOf").add(schema);
    whole.set("components", description.get("components"));
    return SCHEMAS.getSchema(whole).validate(json, InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  private static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
