package kith.everywhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kith.testing.AllRoutes;
import kith.testing.Filled;
import kith.testing.Given;
import kith.testing.Html;
import kith.testing.KithTest;
import kith.testing.PageForm;
import kith.testing.Visitor;
import kith.testing.Walk;
import kith.testing.Walks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written as a script is shown as it was written, and no page becomes another by it. */
@KithTest
@Tag("any-database")
class PayloadsTest {
  private static final int TIMES_THROUGH_A_LINE = 3;
  /** Fields that take only what has a certain form: addresses, codes, languages, and names of people whom one has. */
  private static final Set<String> OF_A_FORM = Set.of(
      "email",
      "address",
      "code",
      "token",
      "username",
      "language",
      "file",
      "who",
      "also",
      "aboutOther",
      "withOther");
  /** What a browser without scripts cannot send, as nothing is made without a key. */
  private static final String NEEDS_A_DEVICE = "POST /settings/passkeys passkey-name";

  @Autowired
  Given given;

  @Autowired
  Walks walks;

  @Autowired
  AllRoutes routes;

  private final Payloads payloads = new Payloads();
  private final Shapes shapes = new Shapes();
  private final Map<String, Set<String>> strange = new TreeMap<>();
  private final Set<String> shown = new TreeSet<>();
  private final Map<String, Integer> taken = new TreeMap<>();
  private final Map<String, Integer> throughLines = new TreeMap<>();

  @Test
  void whatIsWrittenAsAScriptIsShownAsWrittenAndIsNoPartOfThePage() {
    learn();
    var mia = given.someone("Mia");
    var gone = walks.everywhere(mia, hostile(payloads.prose()));
    throughTheApi(mia);
    while (payloads.all().stream()
        .anyMatch(it -> throughLines.getOrDefault(it, 0) < TIMES_THROUGH_A_LINE)) {
      gone.forEach(walk -> walk.again(hostile(payloads.line())));
    }
    new Walk(mia.browser(), routes.pagesFor(mia)).explore(looking());

    assertThat(strange).isEmpty();
    assertThat(shown).containsAll(payloads.all());
    taken.remove(NEEDS_A_DEVICE);
    taken
        .keySet()
        .removeIf(field -> OF_A_FORM.contains(
            field.substring(field.lastIndexOf(' ') + 1).replaceFirst("-0$", "")));
    assertThat(taken).as("fields that took none").doesNotContainValue(0);
  }

  @Test
  void oneThatIsNotEscapedWouldBeFound() {
    learn();
    var page = Html.text(given.someone("Ana").browser().get("/"));
    var seen = payloads.all().stream()
        .filter(it -> {
          var injected =
              page.replaceFirst("(?=</h1>)", java.util.regex.Matcher.quoteReplacement(it));
          return !shapes.strangeIn(Jsoup.parse(injected), payloads.all()).isEmpty();
        })
        .toList();
    assertThat(seen).hasSizeGreaterThan(90);
  }

  /** What pages are made of; the second time round they have more on them. */
  private void learn() {
    var ben = given.someone("Ben");
    walks.everywhere(ben, innocent()).forEach(it -> it.again(innocent()));
    somebodyToCallAndToAsk(ben.browser());
  }

  /** Whom one can call has links that nobody else has; so has whoever is found. */
  private void somebodyToCallAndToAsk(Visitor ben) {
    ben.post("/people", "name", "Zora");
    var zora = Given.found("/people/([0-9a-f-]{36})", ben.get("/search?q=Zora"));
    for (var kind : List.of("sms", "phone")) {
      ben.post(
          "/people/" + zora + "/facts", "sort", "way", "kind", kind, "address", "+44 7700 900123");
    }
    ben.post(
        "/people/" + zora + "/details",
        "kind",
        "worry",
        "words",
        "her exam",
        "question",
        "How is it going?",
        "askOn",
        "2026-11-23");
    for (var path : List.of("/", "/search?q=Zora", "/people/" + zora)) {
      shapes.learn(Html.of(ben.get(path)));
    }
  }

  /** Names are new, and whoever else is named is the first of them: what is said of somebody known is seen too. */
  private Walk.Writer innocent() {
    return new Walk.Writer() {
      private int named;

      @Override
      public String words(PageForm form, Element field) {
        if (field.normalName().equals("textarea")) {
          return "Coffee with Maya. She dreads her exam next Friday. I promised to lend her my tent.";
        }
        return "Maya" + (field.attr("name").equals("name") ? ++named : 1);
      }

      @Override
      public void sees(String path, Document page) {
        shapes.learn(page);
      }
    };
  }

  private Walk.Writer hostile(String prose) {
    return new Walk.Writer() {
      @Override
      public String words(PageForm form, Element field) {
        return field.normalName().equals("textarea") ? prose : payloads.line();
      }

      @Override
      public String fewerWords() {
        return payloads.word();
      }

      @Override
      public void wrote(PageForm form, Filled filled, Visitor browser) {
        count(form, filled);
      }

      @Override
      public void sees(String path, Document page) {
        look(path, page);
      }
    };
  }

  private Walk.Guest looking() {
    return new Walk.Guest() {
      @Override
      public void sees(String path, Document page) {
        look(path, page);
      }
    };
  }

  private void count(PageForm form, Filled filled) {
    for (var field : form.texts()) {
      var words = filled.succeeded() ? filled.taken().get(field.attr("name")) : null;
      taken.merge(
          form.kind().replaceAll(" \\[.*", "") + " "
              + field.attr("name").replaceAll("-\\d+$", "-0"),
          words == null ? 0 : 1,
          Integer::sum);
      if (words != null && !field.normalName().equals("textarea")) {
        payloads.all().stream()
            .filter(words::contains)
            .forEach(it -> throughLines.merge(it, 1, Integer::sum));
      }
    }
  }

  private void look(String path, Document page) {
    var found = shapes.strangeIn(page, payloads.all());
    if (!found.isEmpty()) {
      strange.computeIfAbsent(path, _ -> new TreeSet<>()).addAll(found);
    }
    var text = page.wholeText();
    for (var payload : payloads.all()) {
      if (!shown.contains(payload) && text.contains(payload)) {
        shown.add(payload);
      }
    }
  }

  private void throughTheApi(Given.Someone mia) {
    var walk = new ApiWalk(routes, mia, given.program(mia), payloads::line);
    for (var use : walk.uses()) {
      var answer = walk.send(use);
      assertThat(answer.getResponse().getStatus())
          .as("%s: %s", use.operation(), Html.text(answer))
          .isLessThan(300);
      assertThat(answer.getResponse().getContentType())
          .as(use.operation())
          .startsWith("application/json");
    }
  }
}
