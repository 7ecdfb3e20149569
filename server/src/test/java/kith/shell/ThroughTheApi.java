package kith.shell;

import kith.testing.ApiDescription;
import kith.testing.Given;
import kith.testing.Program;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A program uses the API as it is described. */
abstract class ThroughTheApi {
  static final String NOTE =
      "Coffee with Maya. Her exam is next Thursday and she is worried about it. I promised to lend her my notes.";

  @Autowired
  Given given;

  final ApiDescription description = new ApiDescription();

  String person(Program program, String name) {
    var body = "{\"name\": \"%s\", \"ring\": \"close\"}".formatted(name);
    return id(description.use(program, "POST /api/v1/people", "", body, 201));
  }

  /** A detail that is to be asked about today. */
  String due(Program mia, String maya) {
    var worry = """
        {"kind": "worry", "words": "The roof leaks", "people": ["%s"], "question": "Is it mended?",
        "askOn": "2026-11-23"}""".formatted(maya);
    return id(description.use(mia, "POST /api/v1/details", "", worry, 201));
  }

  static String id(JsonNode made) {
    return made.get("id").asString();
  }
}
