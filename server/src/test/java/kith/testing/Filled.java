package kith.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What became of a form.
 *
 * @param answer the last one
 * @param taken field by field the words that were taken; without those that had to be replaced
 * @param sent all that was sent last
 */
public record Filled(
    MvcTestResult answer, Map<String, String> taken, Map<String, List<String>> sent) {
  private static final int REFUSED = 422;
  private static final int MOST_TRIES = 9;
  private static final List<String> INSTEAD = List.of(
      "",
      Walks.SOMEBODY,
      "en",
      "7",
      "2026-11-20",
      "+44 7700 900123",
      "someone@example.org",
      "18:30",
      "https://example.org/");

  public boolean succeeded() {
    return answer.getResponse().getStatus() < 400;
  }

  /** Fills every free text with these words; what is refused field by field is replaced until the form is taken. */
  static Filled with(
      PageForm form,
      Visitor browser,
      Function<Element, String> words,
      Supplier<String> fewerWords) {
    var sent = form.data();
    var mine = new LinkedHashMap<String, String>();
    for (var field : form.texts()) {
      var value = words.apply(field);
      mine.put(field.attr("name"), value);
      sent.put(field.attr("name"), List.of(value));
    }
    var tries = new HashMap<String, Integer>();
    var most = form.form().select("input[type=password]").isEmpty() ? MOST_TRIES : 1;
    while (true) {
      var answer = form.method().equals("GET")
          ? browser.ask(form.action(), sent)
          : browser.submit(form.action(), sent);
      var wrong = answer.getResponse().getStatus() == REFUSED
          ? Html.refused(Html.of(answer)).stream()
              .filter(name -> tries.getOrDefault(name, 0) < most)
              .toList()
          : List.<String>of();
      if (wrong.isEmpty()) {
        return new Filled(answer, mine, sent);
      }
      for (var name : wrong) {
        var nth = tries.merge(name, 1, Integer::sum) - 1;
        var first = mine.remove(name) != null && nth == 0 && !isMail(form, name);
        var fewer = first ? fewerWords.get() : "";
        if (fewer.isEmpty()) {
          instead(form, name, nth).forEach(sent::put);
        } else {
          mine.put(name, fewer);
          sent.put(name, List.of(fewer));
        }
      }
    }
  }

  private static boolean isMail(PageForm form, String name) {
    return form.fields(name).stream().anyMatch(it -> it.attr("type").equals("email"));
  }

  /** The next thing to try for this field; a day in three fields is tried in its month too. */
  private static Map<String, List<String>> instead(PageForm form, String name, int nth) {
    var fields = new ArrayList<>(form.fields(name));
    var instead = new LinkedHashMap<String, List<String>>();
    if (name.endsWith("day")) {
      for (var part : List.of("day", "month")) {
        var field = name.replaceFirst("day$", part);
        if (!form.fields(field).isEmpty()) {
          instead.put(field, List.of("7"));
        }
      }
    }
    if (fields.isEmpty() || instead.size() > 1) {
      return instead;
    }
    if (isMail(form, name)) {
      return Map.of(name, List.of(UUID.randomUUID() + "@example.org"));
    }
    var choices = fields.getFirst().normalName().equals("select")
        ? fields.getFirst().select("option").eachAttr("value")
        : fields.getFirst().attr("type").matches("radio|checkbox")
            ? fields.stream().map(Element::val).toList()
            : INSTEAD;
    instead.put(name, List.of(choices.isEmpty() ? "" : choices.get(nth % choices.size())));
    return instead;
  }
}
