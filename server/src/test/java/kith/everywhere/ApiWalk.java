package kith.everywhere;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kith.testing.AllRoutes;
import kith.testing.Given.Someone;
import kith.testing.Html;
import kith.testing.Program;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Uses every operation of the API that takes a body, on rows of somebody's own. */
final class ApiWalk {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern ONE_OF = Pattern.compile("= ([0-9a-f-]{36})");
  private final AllRoutes routes;
  private final Someone me;
  private final Program program;
  private final Bodies bodies;

  ApiWalk(AllRoutes routes, Someone me, Program program, Supplier<String> words) {
    this.routes = routes;
    this.me = me;
    this.program = program;
    this.bodies = new Bodies(words, this::id);
  }

  /**
   * One way to use an operation.
   *
   * @param ids for the places in its path
   * @param texts fields that take free text
   */
  record Use(String operation, Object[] ids, ObjectNode body, JsonNode schema, List<String> texts) {
    MvcTestResult send(Program program) {
      return send(program, body.toString());
    }

    MvcTestResult send(Program program, String json) {
      var at = operation.split(" ", 2);
      return program.send(HttpMethod.valueOf(at[0]), at[1], json, ids);
    }
  }

  List<Use> uses() {
    return bodies.operations().entrySet().stream().flatMap(this::uses).toList();
  }

  /**
   * Sends it; a text that is refused is replaced by a plain one, who is meant of several by the first of them, and anything else
   * that is refused, as an hour to come may be, left away.
   */
  MvcTestResult send(Use use) {
    var answer = use.send(program);
    if (answer.getResponse().getStatus() == 422) {
      var problem = JSON.readTree(Html.text(answer));
      problem
          .path("errors")
          .forEach(it ->
              replace(use, it.path("field").asString(""), it.path("message").asString("")));
      return use.send(program);
    }
    return answer;
  }

  private void replace(Use use, String field, String message) {
    var refused = use.body().remove(field);
    var meant = ONE_OF.matcher(message);
    if (field.equals("which") && meant.find()) {
      use.body().putArray(field).add(meant.group(1));
    } else if (use.texts().contains(field) && refused != null) {
      if (refused.isArray()) {
        use.body().putArray(field).add(bodies.plain(use.schema(), field));
      } else {
        use.body().put(field, bodies.plain(use.schema(), field));
      }
    }
  }

  /** Where what was sent can be read again. */
  String readAgain(Use use, MvcTestResult answer) {
    var path = use.operation().substring(use.operation().indexOf(' ') + 1);
    var ids = new ArrayList<>(List.of(use.ids()));
    var made = use.operation().startsWith("POST ") ? idIn(Html.text(answer)) : "";
    if (!made.isEmpty()) {
      path += "/{id}";
      ids.add(made);
    }
    var shown = routes.registered().contains("GET " + path);
    return Html.text(program.get(shown ? path : path.replaceFirst("(?<=})/.*", ""), ids.toArray()));
  }

  private static String idIn(String json) {
    return json.startsWith("{") ? JSON.readTree(json).path("id").asString("") : "";
  }

  private java.util.stream.Stream<Use> uses(Map.Entry<String, List<JsonNode>> operation) {
    return operation.getValue().stream().map(schema -> {
      var ids = rowsOf(operation.getKey());
      var body = bodies.body(operation.getKey(), schema);
      if (body.has("version")) {
        var path = operation.getKey().substring(operation.getKey().indexOf(' ') + 1);
        var now = JSON.readTree(Html.text(program.get(path, ids)));
        body.put("version", now.path("version").asInt());
      }
      return new Use(operation.getKey(), ids, body, schema, bodies.texts(schema));
    });
  }

  private Object[] rowsOf(String route) {
    return routes.rowsFor(me, route).toArray();
  }

  /** {@code detail}, and what a note answers, name a detail; whatever else is named is a person. */
  private String id(String field, String operation) {
    var rows = rowsOf("GET /api/v1/" + (field.equals("answers") ? "detail" : field) + "s/{id}");
    return String.valueOf(rows.length > 0 ? rows[0] : rowsOf("GET /api/v1/people/{id}")[0]);
  }
}
