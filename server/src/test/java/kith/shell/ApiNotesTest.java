package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import kith.testing.KithTest;
import org.junit.jupiter.api.Test;

@KithTest
class ApiNotesTest extends ThroughTheApi {
  @Test
  void aNoteIsSavedWithItsProposalsOrKeptWithAllThatIsReadInIt() {
    var mia = given.program(given.someone("Mia"));
    var maya = person(mia, "Maya");
    var body = "{\"text\": \"%s\", \"people\": [\"%s\"]}".formatted(NOTE, maya);
    var written = description.use(mia, "POST /api/v1/notes", "", body, 201);
    assertThat(written.propertyNames()).containsExactlyInAnyOrder("id", "proposals");
    assertThat(written.get("proposals").isEmpty()).isFalse();
    var keep = body.replace("]}", "], \"keep\": \"all\"}");
    var kept = description.use(mia, "POST /api/v1/notes", "", keep, 201);
    assertThat(kept.propertyNames())
        .containsExactlyInAnyOrder("id", "details", "promises", "askings");
    assertThat(kept.get("details").isEmpty()).isFalse();
  }

  @Test
  void anAnswerSettlesItsDetailOrAsksAgain() {
    var mia = given.program(given.someone("Mia"));
    var maya = person(mia, "Maya");
    var roof = due(mia, maya);
    var note =
        "{\"text\": \"Not yet.\", \"people\": [\"%s\"], \"answers\": \"%s\", \"keep\": \"all\""
            .formatted(maya, roof);
    var again = note + ", \"again\": \"And now?\", \"againOn\": \"2026-12-01\"}";
    description.use(mia, "POST /api/v1/notes", "", again, 201);
    var open = description.use(mia, "GET /api/v1/details/{id}", "", "", 200, roof);
    assertThat(open.get("question").asString()).isEqualTo("And now?");
    assertThat(open.has("settledOn")).isFalse();
    description.use(mia, "POST /api/v1/notes", "", note + "}", 201);
    var settled = description.use(mia, "GET /api/v1/details/{id}", "", "", 200, roof);
    assertThat(settled.get("settledOn").asString()).isEqualTo("2026-11-23");
  }
}
