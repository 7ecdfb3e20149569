package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kith.testing.KithTest;
import kith.testing.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@KithTest
class ApiRefusalsTest extends ThroughTheApi {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "people    | {'name': 7}                                     | name",
        "people    | {'name': 'Maya', 'ring': 'nearest'}              | ring",
        "people    | {'name': '  '}                                  | name",
        "people    | {}                                              | name",
        "notes     | {'text': ['a']}                                 | text",
        "notes     | {'text': 'a', 'people': 'Maya'}                  | people",
        "notes     | {'text': 'a', 'people': [1]}                     | people",
        "notes     | {'text': 'a', 'on': '2026-02-30'}                | on",
        "notes     | {'text': 'a', 'on': '2027-02-03'}                | on",
        "notes     | {'text': 'a', 'keep': true}                      | keep",
        "notes     | {'text': 'a\\u0007'}                             | text",
        "details   | {'kind': 'joy', 'words': 'a', 'people': []}      | people",
        "details   | {'kind': 'promise', 'words': 'a', 'people': []}  | kind",
        "askings   | {'detail': 'none', 'question': 'a', 'on': '1'}   | on",
        "promises  | {'by': 'us', 'words': 'a', 'people': []}         | by",
        "moments   | {'kind': 'call', 'minutes': '40', 'people': []}  | minutes",
        "moments   | {'kind': 'call', 'isNew': 'yes', 'people': []}   | isNew",
        "check-ins | {'words': []}                                   | words",
        "check-ins | {'words': ['glad'], 'energy': 9}                | energy",
        "check-ins | {'words': ['glad'], 'on': '2027-01-01'}         | on",
        "check-ins | {'words': ['zzz']}                              | pleasantness",
        "exchanges | {'prompt': 7, 'people': []}                      | prompt",
        "exchanges | {'prompt': 'joys-1', 'people': []}               | people",
        "exchanges | {'prompt': 'joys-1', 'people': 'Maya'}           | people",
        "exchanges | {'prompt': 'joys-1', 'people': [], 'days': '3'}  | days",
        "exchanges | {'prompt': 'joys-1', 'people': [], 'days': 61}   | days",
        "exchanges | {'prompt': 'joys-1', 'people': [], 'form': 'sung'} | form",
        "exchanges | {'prompt': 'joys-1', 'people': [], 'form': 'talk'} | on",
        "people    | []                                              | ''",
        "notes     | {'text': 'a', 'again': 'Well?'}              | againOn",
        "notes     | {'text': 'a\\u202e'}                             | text"
      })
  void whatCannotBeTakenIsNamedFieldByField(String at, String body, String field) {
    var mia = given.program(given.someone("Mia"));
    var problem = refused(mia, "POST /api/v1/" + at, body, 422);
    assertThat(problem.get("errors").findValuesAsString("field")).contains(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'sort': 'hobby'}                                     | sort",
        "{'sort': 'way', 'kind': 'pigeon', 'address': '1'}     | kind",
        "{'sort': 'way', 'kind': 'email', 'address': 'home'}   | address",
        "{'sort': 'day', 'kind': 'birthday', 'on': '--02-30'}  | on",
        "{'sort': 'day', 'kind': 'birthday', 'on': 7}          | on",
        "{'sort': 'relation', 'relation': 'brother'}           | name",
        "{'sort': 'pet', 'words': ['Rex']}                     | words"
      })
  void aFactThatCannotBeTakenIsNamedFieldByField(String body, String field) {
    var mia = given.program(given.someone("Mia"));
    var maya = person(mia, "Maya");
    var problem = description.use(
        mia, "POST /api/v1/people/{person}/facts", "", body.replace('\'', '"'), 422, maya);
    assertThat(problem.get("errors").findValuesAsString("field")).contains(field);
    var facts = description.use(mia, "GET /api/v1/people/{person}/facts", "", "", 200, maya);
    assertThat(facts.get("facts").isEmpty()).isTrue();
  }

  @Test
  void nothingIsSavedOfWhatIsRefused() {
    var mia = given.program(given.someone("Mia"));
    refused(mia, "POST /api/v1/people", "{'name': 'Maya', 'ring': 3}", 422);
    var all = description.use(mia, "GET /api/v1/people", "", "", 200);
    assertThat(all.get("people").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"?days=many", "?days=-1", "?days=367"})
  void aQueryThatCannotBeReadIsRefused(String query) {
    var mia = given.program(given.someone("Mia"));
    description.use(mia, "GET /api/v1/upcoming", query, "", 422);
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/upcoming?days=60", "/api/v1/search?q=exam", "/api/v1/today"})
  void aReadThatNamesJsonWithoutABodyIsReadAllTheSame(String path) {
    assertThat(given.program(given.someone("Mia")).getNamingJson(path)).hasStatusOk();
  }

  @Test
  void brokenJsonIsToldApart() {
    var mia = given.program(given.someone("Mia"));
    refused(mia, "POST /api/v1/notes", "{'text': ", 400);
  }

  @Test
  void anUnknownPersonInANoteIsNotFoundAndNothingIsSaved() {
    var mia = given.program(given.someone("Mia"));
    var theirs = person(given.program(given.someone("Noa")), "Ana");
    for (var id : new String[] {theirs, UUID.randomUUID().toString()}) {
      refused(mia, "POST /api/v1/notes", "{'text': 'needle', 'people': ['" + id + "']}", 404);
    }
    var found = description.use(mia, "GET /api/v1/search", "?q=needle", "", 200);
    assertThat(found.get("hits").isEmpty()).isTrue();
  }

  @Test
  void anEditOfAnOlderVersionIsStale() {
    var mia = given.program(given.someone("Mia"));
    var maya = person(mia, "Maya");
    var edit = "{\"version\": 1, \"name\": \"Maja\"}";
    description.use(mia, "PUT /api/v1/people/{id}", "", edit, 200, maya);
    var problem = description.use(mia, "PUT /api/v1/people/{id}", "", edit, 409, maya);
    assertThat(problem.get("theirs").asString()).contains("Maja");
  }

  private JsonNode refused(Program program, String operation, String body, int status) {
    return description.use(program, operation, "", body.replace('\'', '"'), status);
  }
}
