package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kith.accounts.Scope;
import kith.platform.PersonId;
import kith.testing.ApiDescription;
import kith.testing.AtOnce;
import kith.testing.BetweenTwo;
import kith.testing.KithTest;
import kith.testing.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs of Mia's and of Ben's have an exchange through the API. */
@KithTest
class ExchangesApiTest extends BetweenTwo {
  private static final String ALL = "/api/v1/exchanges";
  private static final String ONE = ALL + "/{id}";
  private static final int AT_ONCE = 8;

  private final ApiDescription description = new ApiDescription();
  Program mias;
  Program bens;
  PersonId miasPerson;

  @BeforeEach
  void programs() {
    mias = given.program(mia);
    bens = given.program(ben);
    miasPerson = circles.personOf(ben, mia);
  }

  @Test
  void miaAsksBothAnswerItIsRevealedAndEachSaysOneSentenceBack() {
    var id = proposed();
    assertThat(show(bens, id).get("with").get(0).asString()).isEqualTo("Mia from school");
    answer(mias, id, "the attic", 200);
    assertThat(answer(bens, id, "the cellar", 200).get("state").asString()).isEqualTo("revealed");
    say(mias, id, "I hear the stairs", 200);
    say(bens, id, "Thank you for the attic", 200);
    var seen = show(mias, id);
    assertThat(seen.get("answers").findValuesAsString("answer"))
        .containsExactlyInAnyOrder("the attic", "the cellar");
    var bensWords = theirs(seen);
    assertThat(bensWords.get("name").asString()).isEqualTo("Benny");
    assertThat(bensWords.get("sentence").asString()).isEqualTo("Thank you for the attic");
    var listed = description.use(bens, "GET " + ALL, "", "", 200).get("exchanges");
    assertThat(listed.get(0)).isEqualTo(show(bens, id));
  }

  @Test
  void beforeTheRevealNothingTellsWhetherTheOtherAnsweredChangedOrPassed() {
    var id = proposed();
    var before = show(bens, id);
    answer(mias, id, "the attic", 200);
    answer(mias, id, "the attic, every board", 200);
    assertThat(show(bens, id)).isEqualTo(before);
    description.use(mias, "PUT " + ONE + "/pass", "", "", 204, id);
    assertThat(show(bens, id)).isEqualTo(before);
    assertThat(description.use(bens, "GET " + ALL, "", "", 200).toString())
        .contains(id)
        .doesNotContain("attic");
    assertThat(answer(bens, id, "the cellar", 200).get("state").asString()).isEqualTo("open");
    assertThat(show(mias, id).toString()).doesNotContain("cellar");
  }

  @Test
  void anAnswerChangesUntilTheRevealAndTheFirstSentenceStays() {
    var id = proposed();
    say(mias, id, "too early", 404);
    answer(mias, id, "first thought", 200);
    answer(mias, id, "second thought", 200);
    answer(bens, id, "the cellar", 200);
    var late = answer(mias, id, "third thought", 422);
    assertThat(late.get("errors").get(0).get("field").asString()).isEqualTo("answer");
    assertThat(late.toString()).contains("it was not taken");
    answer(mias, id, "second thought", 200);
    say(mias, id, "first", 200);
    say(mias, id, "first", 200);
    assertThat(say(mias, id, "second", 422).toString()).contains("the first one stays");
    assertThat(theirs(show(bens, id)).toString()).contains("second thought", "\"first\"");
  }

  @Test
  void whatIsNoTextIsRefusedAndAsDeepAsNotAgreedToo() {
    var id = proposed();
    description.use(mias, "PUT " + ONE + "/answer", "", "{\"answer\": 7}", 422, id);
    description.use(mias, "PUT " + ONE + "/answer", "", "{}", 422, id);
    answer(mias, id, "the attic", 200);
    answer(bens, id, "the cellar", 200);
    description.use(mias, "PUT " + ONE + "/sentence", "", "{\"sentence\": [\"a\"]}", 422, id);
    var deep = description.use(mias, "POST " + ALL, "", proposal("childhood-5", ""), 422);
    assertThat(deep.get("errors").get(0).get("field").asString()).isEqualTo("people");
    assertThat(deep.toString()).contains("goes deeper");
    description.use(mias, "POST " + ALL, "", proposal("no-such-prompt", ""), 404);
  }

  @Test
  void aTokenDoesWhatItsScopeAllowsAndAStrangerFindsNothing() {
    var id = proposed();
    var reader = given.program(ben, Scope.READ);
    assertThat(show(reader, id).get("state").asString()).isEqualTo("open");
    answer(reader, id, "the cellar", 403);
    description.use(reader, "PUT " + ONE + "/pass", "", "", 403, id);
    var stranger = given.program(given.someone("Cleo"));
    description.use(stranger, "GET " + ONE, "", "", 404, id);
    answer(stranger, id, "the shed", 404);
  }

  @Test
  void afterUnlinkingEachKeepsOnlyTheirOwnWords() {
    var id = proposed();
    answer(mias, id, "the attic", 200);
    answer(bens, id, "the cellar", 200);
    say(mias, id, "I hear the stairs", 200);
    ben.browser().delete("/circle/" + mia.id());
    var kept = show(mias, id);
    assertThat(kept.get("answer").asString()).isEqualTo("the attic");
    assertThat(kept.get("sentence").asString()).isEqualTo("I hear the stairs");
    assertThat(kept.get("answers").isEmpty()).isTrue();
    assertThat(show(bens, id).toString()).contains("the cellar").doesNotContain("attic", "stairs");
  }

  @Test
  void aTalkStandsOnceBothSaidYes() {
    var talk = "\"form\": \"talk\", \"on\": \"2026-11-29\"";
    var made = description.use(mias, "POST " + ALL, "", proposal("childhood-1", talk), 201);
    var id = made.get("id").asString();
    assertThat(made.get("saidYes").asBoolean()).isTrue();
    assertThat(show(bens, id).get("saidYes").asBoolean()).isFalse();
    var agreed = description.use(bens, "PUT " + ONE + "/answer", "", "{}", 200, id);
    assertThat(agreed.get("state").asString()).isEqualTo("agreed");
    assertThat(agreed.get("talkOn").asString()).isEqualTo("2026-11-29");
    assertThat(agreed.has("answer")).isFalse();
  }

  @Test
  void manyAnswersOfBothAtOnceLeaveOneOfEachAndItIsRevealedOnce() throws Exception {
    var id = proposed();
    var taken = both("answer", id);
    var bySender = List.of(of(taken, "Mia"), of(taken, "Ben"));
    assertThat(bySender).allSatisfy(it -> assertThat(it).isNotEmpty());
    assertThat(bySender)
        .as("whose first answer was the last one needed")
        .anySatisfy(it -> assertThat(it).hasSize(1));
    var seen = show(mias, id).get("answers").findValuesAsString("answer");
    assertThat(seen).hasSize(2).isSubsetOf(taken);
    assertThat(seen).anyMatch(it -> it.startsWith("Mia")).anyMatch(it -> it.startsWith("Ben"));
    assertThat(show(bens, id).get("answers").findValuesAsString("answer"))
        .containsExactlyInAnyOrderElementsOf(seen);
    assertThat(openings(mias, bensPerson)).isEqualTo(1);
    assertThat(openings(bens, miasPerson)).isEqualTo(1);

    var said = both("sentence", id);
    assertThat(of(said, "Mia")).hasSize(1);
    assertThat(of(said, "Ben")).hasSize(1);
    assertThat(theirs(show(bens, id)).get("sentence").asString())
        .isEqualTo(of(said, "Mia").getFirst());
    assertThat(theirs(show(mias, id)).get("sentence").asString())
        .isEqualTo(of(said, "Ben").getFirst());
  }

  @Test
  void aDoubledProposalIsOneExchange() throws Exception {
    var body = proposal("childhood-1", "\"once\": \"%s\"".formatted(UUID.randomUUID()));
    List<Callable<String>> doubled = new ArrayList<>();
    for (var n = 0; n < AT_ONCE; n++) {
      doubled.add(() -> read(mias.post(ALL, body)).get("id").asString());
    }
    var made = AtOnce.all(doubled);
    assertThat(made).containsOnly(made.getFirst());
    assertThat(description.use(bens, "GET " + ALL, "", "", 200).get("exchanges"))
        .hasSize(1);
  }

  /** Sends all at once, as Mia and as Ben, each its own words; those that were taken. */
  private List<String> both(String field, String id) throws Exception {
    List<Callable<List<String>>> acts = new ArrayList<>();
    IntStream.range(0, AT_ONCE).forEach(n -> {
      acts.add(() -> taken(mias, field, id, "Mia " + n));
      acts.add(() -> taken(bens, field, id, "Ben " + n));
    });
    return AtOnce.all(acts).stream().flatMap(List::stream).toList();
  }

  private static List<String> taken(Program program, String field, String id, String words) {
    var body = "{\"%s\": \"%s\"}".formatted(field, words);
    var status = program.put(ALL + "/" + id + "/" + field, body).getResponse().getStatus();
    assertThat(status).isIn(200, 422);
    return status == 200 ? List.of(words) : List.of();
  }

  private static List<String> of(List<String> words, String who) {
    return words.stream().filter(it -> it.startsWith(who)).toList();
  }

  private String proposed() {
    return description
        .use(mias, "POST " + ALL, "", proposal("childhood-1", ""), 201)
        .get("id")
        .asString();
  }

  private String proposal(String prompt, String more) {
    return "{\"prompt\": \"%s\", \"people\": [\"%s\"]%s}"
        .formatted(prompt, bensPerson, more.isEmpty() ? "" : ", " + more);
  }

  private JsonNode show(Program program, String id) {
    return description.use(program, "GET " + ONE, "", "", 200, id);
  }

  private JsonNode answer(Program program, String id, String words, int status) {
    var body = "{\"answer\": \"%s\"}".formatted(words);
    return description.use(program, "PUT " + ONE + "/answer", "", body, status, id);
  }

  private JsonNode say(Program program, String id, String words, int status) {
    var body = "{\"sentence\": \"%s\"}".formatted(words);
    return description.use(program, "PUT " + ONE + "/sentence", "", body, status, id);
  }

  private static JsonNode theirs(JsonNode exchange) {
    for (var it : exchange.get("answers")) {
      if (!it.get("me").asBoolean()) {
        return it;
      }
    }
    throw new AssertionError("nobody else's answer is in " + exchange);
  }

  private long openings(Program program, PersonId person) {
    var moments = description
        .use(program, "GET /api/v1/moments", "?person=" + person, "", 200)
        .get("moments");
    return moments.findValuesAsString("kind").stream().filter("opening"::equals).count();
  }

  private static JsonNode read(MvcTestResult answer) {
    try {
      return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
