package kith.everywhere;

import static kith.platform.db.Tables.PLATFORM_REVISION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kith.platform.Db;
import kith.testing.AllRoutes;
import kith.testing.Given;
import kith.testing.Html;
import kith.testing.KithTest;
import kith.testing.PageForm;
import kith.testing.Visitor;
import kith.testing.Walk;
import kith.testing.Walks;
import org.jooq.impl.DSL;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What no field can hold is refused beside it, keeps what was typed, and changes nothing: in every form and in the API. */
@KithTest
@Tag("any-database")
class BadInputTest {
  private static final Map<String, String> BAD_TEXTS = Map.of(
      "too long", "long ".repeat(4_100).strip(),
      "a bell", "rings\u0007here",
      "an override", "turns\u202Ehere");
  private static final List<String> NO_DAYS =
      List.of("2026-02-30", "31.12.2026", "9999-12-31", "soon");
  private static final List<String> NO_NUMBERS = List.of("99999999999", "seven", "-1");

  @Autowired
  Given given;

  @Autowired
  Walks walks;

  @Autowired
  AllRoutes routes;

  @Autowired
  Db db;

  private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
  private final Set<String> wrong = new TreeSet<>();
  private int tried;

  @Test
  void everyFieldOfEveryFormSaysWhatItCannotTake() {
    walks.everywhere(given.someone("Mia"), new Walk.Writer() {
      @Override
      public String words(PageForm form, Element field) {
        return "Maya";
      }

      @Override
      public List<MvcTestResult> uses(PageForm form, Visitor browser) {
        if (!form.method().equals("GET")) {
          tryAll(form, browser);
        }
        return Walk.Writer.super.uses(form, browser);
      }
    });
    assertThat(wrong).isEmpty();
    assertThat(tried).isGreaterThan(200);
  }

  @Test
  void everyFieldOfTheApiSaysWhatItCannotTake() {
    var mia = given.someone("Mia");
    var program = given.program(mia);
    for (var use : new ApiWalk(routes, mia, program, () -> "Maya").uses()) {
      var before = revisions();
      for (var field : use.texts()) {
        for (var bad : List.of(
            "\"" + "long ".repeat(4_100) + "\"",
            "\"bell\\u0007\"",
            "\"nul\\u0000\"",
            "\"turn\\u202e\"",
            "7",
            "{}",
            "[[]]")) {
          var list =
              use.body().get(field).isArray() && bad.startsWith("\"") ? "[" + bad + "]" : bad;
          var body = use.body()
              .toString()
              .replaceFirst(
                  "\"" + field + "\":(\\[\"Maya\"]|\"Maya\")",
                  "\"" + field + "\":" + list.replace("\\", "\\\\"));
          var answer = use.send(program, body);
          var what =
              use.operation() + " " + field + " " + bad.substring(0, Math.min(12, bad.length()));
          assertThat(answer).as(what).hasStatus(422);
          assertThat(Html.text(answer))
              .as(what)
              .contains("\"field\":\"" + field + "\"", "\"message\"");
        }
      }
      for (var day : List.of("2026-02-30", "soon")) {
        var body = use.body().toString();
        if (body.contains("\"2026-11-23\"")) {
          assertThat(use.send(program, body.replace("2026-11-23", day)))
              .as(use.operation())
              .hasStatus(422);
        }
      }
      assertThat(use.send(program, "{\"text\": ")).as(use.operation()).hasStatus(400);
      assertThat(use.send(program, "[]")).as(use.operation()).hasStatus(422);
      assertThat(revisions()).as(use.operation()).isEqualTo(before);
    }
  }

  private void tryAll(PageForm form, Visitor browser) {
    var good = form.data();
    form.texts()
        .forEach(it -> good.computeIfPresent(
            it.attr("name"), (_, typed) -> typed.equals(List.of("")) ? List.of("Maya") : typed));
    for (var tick : form.form().select("input[type=checkbox]")) {
      good.computeIfAbsent(tick.attr("name"), _ -> List.of(tick.val()));
    }
    for (var field : form.texts()) {
      BAD_TEXTS.forEach((what, bad) -> refuses(form, browser, good, field, what, bad));
    }
    for (var field : form.form().select("input[type=date]")) {
      NO_DAYS.forEach(day -> refuses(form, browser, good, field, day, day));
    }
    for (var field : form.form().select("input[inputmode=numeric]")) {
      NO_NUMBERS.forEach(number -> refuses(form, browser, good, field, number, number));
    }
    for (var field : form.form().select("select, input[type=radio], input[type=hidden]")) {
      if (!field.attr("type").equals("hidden") || namesARow(field)) {
        unknown(form, browser, good, field, UUID.randomUUID().toString());
      }
    }
  }

  /** {@code once} names the request itself, so that a doubled one does nothing twice: any will do. */
  private static boolean namesARow(Element hidden) {
    return hidden.val().matches(ID) && !hidden.attr("name").equals("once");
  }

  private void refuses(
      PageForm form,
      Visitor browser,
      Map<String, List<String>> good,
      Element field,
      String what,
      String bad) {
    var name = field.attr("name");
    var sent = new LinkedHashMap<>(good);
    sent.put(name, List.of(bad));
    var before = revisions();
    var answer = browser.submit(form.action(), sent);
    var at = form.kind().replaceAll(" \\[.*", "") + " " + name + ", " + what + ": ";
    tried++;
    if (isDoor(form) && answer.getResponse().getStatus() == 429) {
      return;
    }
    must(
        answer.getResponse().getStatus() == 422,
        at + "answered " + answer.getResponse().getStatus());
    must(revisions().equals(before), at + "something was saved");
    if (answer.getResponse().getStatus() == 422) {
      kept(Html.of(answer), form, sent, field, at);
    }
  }

  private void kept(
      Document page, PageForm form, Map<String, List<String>> sent, Element field, String at) {
    var name = field.attr("name");
    var said = page.selectFirst("[id^=wrong-]");
    must(said != null && !said.text().isBlank(), at + "no message");
    if (field.parents().select("fieldset").isEmpty() && !isDoor(form)) {
      var beside = page.getElementById("wrong-" + name);
      must(beside != null, at + "the message is not beside the field");
      var now = page.selectFirst("main [name=\"" + name + "\"]");
      must(
          now != null && now.attr("aria-invalid").equals("true"),
          at + "the field does not say that it is wrong");
      must(
          now != null && List.of(now.attr("aria-describedby").split(" ")).contains("wrong-" + name),
          at + "the field does not name its message");
    }
    for (var text : form.texts()) {
      var typed = sent.get(text.attr("name"));
      var again = page.select("[name=\"" + text.attr("name") + "\"]").eachAttr("value");
      var area = page.select("textarea[name=\"" + text.attr("name") + "\"]").stream()
          .map(Element::val)
          .toList();
      must(
          typed == null || again.containsAll(typed) || area.containsAll(typed),
          at + "what was typed into " + text.attr("name") + " is lost");
    }
  }

  private void unknown(
      PageForm form, Visitor browser, Map<String, List<String>> good, Element field, String id) {
    var sent = new LinkedHashMap<>(good);
    sent.put(field.attr("name"), List.of(id));
    var before = revisions();
    var status = browser.submit(form.action(), sent).getResponse().getStatus();
    var at = form.kind().replaceAll(" \\[.*", "") + " " + field.attr("name") + ", an unknown id: ";
    tried++;
    must(status >= 400 && status < 500, at + "answered " + status);
    must(revisions().equals(before), at + "something was saved");
  }

  /** A door says one sentence to everybody, and soon that it is enough. */
  private static boolean isDoor(PageForm form) {
    return form.action().matches("/sign-in|/recover");
  }

  private void must(boolean holds, String otherwise) {
    if (!holds) {
      wrong.add(otherwise);
    }
  }

  /** Raised by whatever is saved for whomever. */
  private String revisions() {
    return String.valueOf(db.read()
        .select(DSL.sum(PLATFORM_REVISION.REVISION))
        .from(PLATFORM_REVISION)
        .fetchSingle(0));
  }
}
