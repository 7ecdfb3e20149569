package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import kith.testing.KithTest;
import kith.testing.Program;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The description and what is there are one: each operation is used once as it is described. */
@KithTest
class ApiTest extends ThroughTheApi {
  @Autowired
  RequestMappingHandlerMapping mappings;

  @Test
  void everyRouteIsDescribedAndNoneThatIsNotThere() {
    var routes = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .keySet()
        .forEach(mapping -> mapping
            .getPatternValues()
            .forEach(pattern -> mapping.getMethodsCondition().getMethods().forEach(method -> {
              if (pattern.startsWith("/api/")) {
                routes.add(method + " " + pattern);
              }
            })));
    assertThat(description.operations()).isEqualTo(routes);
  }

  @Test
  void everyOperationTakesAndAnswersWhatIsDescribed() {
    var mia = given.program(given.someone("Mia"));
    var maya = person(mia, "Maya");
    people(mia, maya);
    facts(mia, maya);
    proposals(mia, maya);
    cards(mia, maya);
    notes(mia, maya);
    details(mia, maya);
    promises(mia, maya);
    moments(mia, maya);
    checkIns(mia, maya);
    exchanges(mia, maya);
    shared(mia);
    assertThat(description.walked()).isEqualTo(description.operations());
  }

  private void people(Program mia, String maya) {
    description.use(mia, "GET /api/v1/people", "", "", 200);
    description.use(mia, "GET /api/v1/people/{id}", "", "", 200, maya);
    var edit =
        "{\"version\": 1, \"name\": \"Maya\", \"aliases\": [\"May\"], \"rhythm\": \"weekly\"}";
    var edited = description.use(mia, "PUT /api/v1/people/{id}", "", edit, 200, maya);
    assertThat(edited.get("rhythm").asString()).isEqualTo("weekly");
    description.use(mia, "DELETE /api/v1/people/{id}", "", "", 204, person(mia, "Tom"));
  }

  private void facts(Program mia, String maya) {
    var tom = person(mia, "Tom");
    var all = new String[] {
      "'sort': 'way', 'kind': 'sms', 'address': '+49 30 1234567'",
      "'sort': 'day', 'kind': 'birthday', 'on': '--03-14'",
      "'sort': 'relation', 'relation': 'brother', 'other': '" + tom + "'",
      "'sort': 'pet', 'words': 'Rex, a dog'",
      "'sort': 'dislike', 'words': 'early trains'"
    };
    var made = "";
    for (var fact : all) {
      var body = "{" + fact.replace('\'', '"') + "}";
      made = id(description.use(mia, "POST /api/v1/people/{person}/facts", "", body, 201, maya));
    }
    var list = description.use(mia, "GET /api/v1/people/{person}/facts", "", "", 200, maya);
    assertThat(list.get("facts").findValuesAsString("sort"))
        .containsExactly("way", "day", "relation", "pet", "dislike");
    var theirs = description.use(mia, "GET /api/v1/people/{person}/facts", "", "", 200, tom);
    assertThat(theirs.get("facts").findValuesAsString("other")).containsExactly(maya);
    var one = "/api/v1/people/{person}/facts/{id}";
    description.use(mia, "GET " + one, "", "", 200, maya, made);
    var edit = "{\"version\": 1, \"words\": \"late trains\"}";
    description.use(mia, "PUT " + one, "", edit, 200, maya, made);
    description.use(mia, "PUT " + one, "", edit, 409, maya, made);
    description.use(mia, "PUT " + one + "/preferred", "", "", 204, maya, made);
    description.use(mia, "DELETE " + one, "", "", 204, maya, made);
    description.use(mia, "GET " + one, "", "", 404, maya, made);
  }

  private void proposals(Program mia, String maya) {
    var one = "/api/v1/notes/{id}/proposals/{number}";
    var body = "{\"text\": \"%s\", \"people\": [\"%s\"]}".formatted(NOTE, maya);
    var note = description.use(mia, "POST /api/v1/notes", "", body, 201);
    var waiting = note.get("proposals").findValuesAsString("number");
    assertThat(waiting).hasSizeGreaterThan(1);
    var corrected = "{\"words\": \"an exam in law\", \"kind\": \"event\"}";
    var kept = description.use(mia, "PUT " + one, "", corrected, 200, id(note), waiting.getFirst());
    assertThat(kept.get("details").findValuesAsString("words")).containsExactly("an exam in law");
    description.use(mia, "PUT " + one, "", "", 404, id(note), waiting.getFirst());
    for (var number : waiting.subList(1, waiting.size())) {
      description.use(mia, "DELETE " + one, "", "", 204, id(note), number);
    }
    var decided = description.use(mia, "GET /api/v1/notes/{id}", "", "", 200, id(note));
    assertThat(decided.has("proposals")).isFalse();
    var moments = description.use(mia, "GET /api/v1/moments", "?person=" + maya, "", 200);
    assertThat(moments.get("moments").findValuesAsString("note")).containsExactly(id(note));
  }

  private void cards(Program mia, String maya) {
    var asking = "asking-" + due(mia, maya) + "-2026-11-23";
    var at = "/api/v1/today/cards/{key}/";
    var asked = description.use(mia, "PUT " + at + "asking", "", "", 200, asking);
    assertThat(asked.get("answer").asString()).startsWith("/notes/new?answers=");
    var undo = asked.get("undo").asString();
    description.use(mia, "POST /api/v1/undo/{id}", "", "", 204, undo);
    description.use(mia, "POST /api/v1/undo/{id}", "", "", 404, undo);
    var tomorrow = "{\"until\": \"tomorrow\"}";
    description.use(mia, "PUT " + at + "put-off", "", tomorrow, 200, asking);
    var call = "{\"act\": \"call\", \"asked\": true}";
    description.use(mia, "POST " + at + "contact", "", call, 200, asking);
    description.use(mia, "PUT " + at + "keeping", "", "", 404, asking);
    description.use(
        mia, "PUT " + at + "letting-go", "", "", 200, "asking-" + due(mia, maya) + "-2026-11-23");
    var promise =
        "{\"by\": \"me\", \"words\": \"Call\", \"people\": [\"%s\"], \"on\": \"2026-11-23\"}"
            .formatted(maya);
    var made = id(description.use(mia, "POST /api/v1/promises", "", promise, 201));
    description.use(mia, "PUT " + at + "keeping", "", "", 200, "promise-" + made + "-2026-11-23");
    var kept = description.use(mia, "GET /api/v1/promises/{id}", "", "", 200, made);
    assertThat(kept.get("state").asString()).isEqualTo("kept");
    description.use(mia, "POST /api/v1/today/fresh-start", "", "", 200);
    description.use(mia, "DELETE /api/v1/today/fresh-start", "", "", 204);
  }

  private void notes(Program mia, String maya) {
    var body =
        "{\"text\": \"%s\", \"on\": \"2026-11-22\", \"people\": [\"%s\"]}".formatted(NOTE, maya);
    var note = id(description.use(mia, "POST /api/v1/notes", "", body, 201));
    description.use(mia, "GET /api/v1/notes/{id}", "", "", 200, note);
    var kept = description.use(mia, "PUT /api/v1/notes/{id}/proposals", "", "", 200, note);
    assertThat(kept.get("details").isEmpty()).isFalse();
    description.use(mia, "GET /api/v1/people/{id}/brief", "", "", 200, maya);
    var version = description
        .use(mia, "GET /api/v1/notes/{id}", "", "", 200, note)
        .get("version")
        .asInt();
    var edit = "{\"version\": %d, \"text\": \"Tea with Maya.\"}".formatted(version);
    description.use(mia, "PUT /api/v1/notes/{id}", "", edit, 200, note);
    var other = id(description.use(mia, "POST /api/v1/notes", "", body, 201));
    description.use(mia, "DELETE /api/v1/notes/{id}/proposals", "", "", 204, other);
    description.use(mia, "DELETE /api/v1/notes/{id}", "", "", 204, other);
  }

  private void details(Program mia, String maya) {
    var words = """
        "kind": "worry", "words": "The roof leaks", "people": ["%s"], "question": "Is the roof mended?",
        "askOn": "2026-11-23"}""".formatted(maya);
    var detail = id(description.use(mia, "POST /api/v1/details", "", "{" + words, 201));
    description.use(mia, "GET /api/v1/details", "?person=" + maya, "", 200);
    var read = description.use(mia, "GET /api/v1/details/{id}", "", "", 200, detail);
    assertThat(read.get("asking").asString()).isEqualTo("due");
    var edit = "{\"version\": %d, ".formatted(read.get("version").asInt()) + words;
    description.use(mia, "PUT /api/v1/details/{id}", "", edit, 200, detail);
    askings(mia, detail);
    description.use(mia, "PUT /api/v1/details/{id}/settlement", "", "", 200, detail);
    description.use(mia, "DELETE /api/v1/details/{id}/settlement", "", "", 200, detail);
    description.use(mia, "DELETE /api/v1/details/{id}", "", "", 204, detail);
  }

  private void askings(Program mia, String detail) {
    var due = description.use(mia, "GET /api/v1/askings", "?days=3", "", 200);
    assertThat(due.get("askings").findValuesAsString("id")).contains(detail);
    description.use(mia, "GET /api/v1/askings/{id}", "", "", 200, detail);
    var today = description.use(mia, "GET /api/v1/today", "", "", 200);
    assertThat(today.get("cards").isEmpty()).isFalse();
    var asked = "{\"state\": \"asked\"}";
    var changed = description.use(mia, "PUT /api/v1/askings/{id}", "", asked, 200, detail);
    assertThat(changed.get("state").asString()).isEqualTo("asked");
    var again = "{\"detail\": \"%s\", \"question\": \"And now?\", \"on\": \"2026-12-01\"}"
        .formatted(detail);
    description.use(mia, "POST /api/v1/askings", "", again, 201);
    description.use(mia, "DELETE /api/v1/askings/{id}", "", "", 204, detail);
  }

  private void promises(Program mia, String maya) {
    var words =
        "\"by\": \"me\", \"words\": \"Lend her my notes\", \"people\": [\"%s\"], \"on\": \"2026-11-30\"}"
            .formatted(maya);
    var made = description.use(mia, "POST /api/v1/promises", "", "{" + words, 201);
    description.use(mia, "GET /api/v1/promises", "?person=" + maya, "", 200);
    var open = description.use(mia, "GET /api/v1/promises", "", "", 200);
    assertThat(open.get("promises").findValuesAsString("id")).contains(id(made));
    description.use(mia, "GET /api/v1/promises/{id}", "", "", 200, id(made));
    var edit = "{\"version\": %d, ".formatted(made.get("version").asInt()) + words;
    description.use(mia, "PUT /api/v1/promises/{id}", "", edit, 200, id(made));
    var state = "{\"state\": \"kept\"}";
    description.use(mia, "PUT /api/v1/promises/{id}/state", "", state, 200, id(made));
    description.use(mia, "DELETE /api/v1/promises/{id}", "", "", 204, id(made));
  }

  private void moments(Program mia, String maya) {
    var words = "\"kind\": \"call\", \"people\": [\"%s\"], \"minutes\": 40, \"isNew\": false}"
        .formatted(maya);
    var moment = id(description.use(mia, "POST /api/v1/moments", "", "{" + words, 201));
    description.use(mia, "GET /api/v1/moments", "?person=" + maya, "", 200);
    description.use(mia, "GET /api/v1/moments/{id}", "", "", 200, moment);
    description.use(mia, "PUT /api/v1/moments/{id}", "", "{\"version\": 1, " + words, 200, moment);
    description.use(mia, "DELETE /api/v1/moments/{id}", "", "", 204, moment);
  }

  private void checkIns(Program mia, String maya) {
    var words = """
        "words": ["worried", "wobbly"], "about": ["%s"], "on": "2026-11-20", "time": "18:30"}""".formatted(maya);
    var made = description.use(mia, "POST /api/v1/check-ins", "", "{" + words, 201);
    assertThat(made.get("quadrant").asString()).isEqualTo("stormy");
    description.use(mia, "GET /api/v1/check-ins/{id}", "", "", 200, id(made));
    var listed = description.use(mia, "GET /api/v1/check-ins", "?from=2026-11-01", "", 200);
    assertThat(listed.get("checkIns").findValuesAsString("id")).contains(id(made));
    var edit = "{\"version\": 1, \"pleasantness\": 3, \"energy\": -2, " + words;
    var edited = description.use(mia, "PUT /api/v1/check-ins/{id}", "", edit, 200, id(made));
    assertThat(edited.get("quadrant").asString()).isEqualTo("calm");
    description.use(mia, "PUT /api/v1/check-ins/{id}", "", edit, 409, id(made));
    description.use(mia, "DELETE /api/v1/check-ins/{id}", "", "", 204, id(made));
  }

  private void exchanges(Program mia, String maya) {
    var offered =
        description.use(mia, "GET /api/v1/people/{person}/prompts", "?turn=1", "", 200, maya);
    var prompt = offered.get("prompts").get(0).get("id").asString();
    var body = "{\"prompt\": \"%s\", \"people\": [\"%s\"], \"days\": 3}".formatted(prompt, maya);
    var made = description.use(mia, "POST /api/v1/exchanges", "", body, 201);
    var link = made.get("links").get(0).get("link").asString();
    given.visitor().post(link.substring(link.indexOf("/answer/")), "answer", "theirs");
    var one = "/api/v1/exchanges/{id}";
    description.use(mia, "PUT " + one + "/pass", "", "", 204, id(made));
    var mine = "{\"answer\": \"mine\"}";
    var all = description.use(mia, "PUT " + one + "/answer", "", mine, 200, id(made));
    assertThat(all.get("answers").findValuesAsString("answer"))
        .containsExactlyInAnyOrder("mine", "theirs");
    description.use(
        mia, "PUT " + one + "/sentence", "", "{\"sentence\": \"Thank you\"}", 200, id(made));
    var read = description.use(mia, "GET " + one, "", "", 200, id(made));
    assertThat(read.get("sentence").asString()).isEqualTo("Thank you");
    var list = description.use(mia, "GET /api/v1/exchanges", "", "", 200);
    assertThat(list.get("exchanges").findValuesAsString("id")).containsExactly(id(made));
  }

  private void shared(Program mia) {
    description.use(mia, "GET /api/v1/upcoming", "?days=60", "", 200);
    var found = description.use(mia, "GET /api/v1/search", "?q=maya", "", 200);
    assertThat(found.get("people").isEmpty()).isFalse();
    description.use(mia, "GET /api/v1/openapi.json", "", "", 200);
  }
}
