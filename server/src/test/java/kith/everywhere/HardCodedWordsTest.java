package kith.everywhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.shell.Searched;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.PageForm;
import kith.testing.PseudoMessages;
import kith.testing.Walk;
import kith.testing.Walks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every word on every page comes from a message bundle, where another language can replace it. In the pseudo-locale all messages stand
 * in brackets; outside of them are only the words that people wrote, and content that has files of its own in each language.
 */
@KithTest
@Tag("any-database")
class HardCodedWordsTest {
  private static final List<String> SPOKEN =
      List.of("title", "aria-label", "aria-description", "placeholder", "alt", "label");
  private static final Pattern MESSAGE = Pattern.compile("⟦[^⟦⟧]*⟧");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}\\p{M}’']*");
  private static final Pattern HOST = Pattern.compile("[\\w-]+(\\.[\\w-]+)+");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  /** Said of nothing: names of the product and of channels, and addresses. */
  private static final Set<String> NAMES =
      Set.of("kith", "whatsapp", "signal", "telegram", "sms", "http", "https", "localhost", "utc");

  @Autowired
  Given given;

  @Autowired
  Walks walks;

  @Autowired
  List<Searched> searched;

  private final Set<String> content = content();
  private final Set<String> written = new HashSet<>(NAMES);
  private final TreeMap<String, Set<String>> bare = new TreeMap<>();

  @Test
  void noPageSaysAWordThatNoBundleKnows() {
    var mia = given.someone(
        "Mia", ZoneId.of("Europe/Berlin"), Locale.forLanguageTag(PseudoMessages.LANGUAGE));
    List.of("Mia", "Noa", "Zoe", "Other", "Ours", "theirs", "test", "mine", mia.email())
        .forEach(this::wrote);
    knownToJava();
    walks.everywhere(mia, new Walk.Writer() {
      @Override
      public String words(PageForm form, Element field) {
        return field.attr("type").equals("email") ? "wqx@example.org" : "⟦wqxz⟧";
      }

      @Override
      public void sees(String path, Document page) {
        look(path, page);
      }
    });
    searched.forEach(feature -> feature.words(mia.id(), words -> wrote(words.text())));
    bare.keySet().removeIf(this::isWritten);
    assertThat(bare).isEmpty();
  }

  @Test
  void aBareWordIsFound() {
    look("/made-up", Jsoup.parse("""
        <p>⟦said⟧ <b title="⟦said⟧">Tuesday</b></p><img alt="bare"><script>var x</script><p>⟦a ⟦b⟧ c⟧ 7 · …</p>"""));
    assertThat(bare)
        .isEqualTo(new TreeMap<>(
            Map.of("Tuesday", Set.of("/made-up b"), "bare", Set.of("/made-up img alt"))));
  }

  private void look(String path, Document page) {
    page.traverse((node, _) -> {
      if (node instanceof TextNode text
          && LETTERS.matcher(text.text()).find()
          && !isCode(text.parent())
          && !isMarked(text.parent())) {
        check(text.text(), path, text.parent(), "");
      }
      if (node instanceof Element element) {
        if (!element.select("> mark").isEmpty()) {
          check(element.text(), path, element, "");
        }
        for (var attribute : SPOKEN) {
          check(element.attr(attribute), path, element, " " + attribute);
        }
        if (element.attr("type").matches("submit|button|reset")) {
          check(element.attr("value"), path, element, " value");
        }
      }
    });
  }

  private void check(String text, String path, @Nullable Node at, String attribute) {
    var outside = HOST.matcher(outside(text)).replaceAll(" ").strip();
    if (LETTERS.matcher(outside).find() && !content.contains(outside)) {
      var name = at == null ? "" : at.nodeName();
      bare.computeIfAbsent(outside, _ -> new TreeSet<>())
          .add(path.replaceAll("[0-9a-f-]{36}", "ID") + " " + name + attribute);
    }
  }

  /** Without the messages, which may hold other messages. */
  private static String outside(String text) {
    var before = text;
    var after = MESSAGE.matcher(before).replaceAll(" ");
    while (!after.equals(before)) {
      before = after;
      after = MESSAGE.matcher(before).replaceAll(" ");
    }
    return after;
  }

  /** What is in a language of its own, as what the reader proposes is in the note's, what is for programs or to be copied, a name of a place, or the letter before a name. */
  private static boolean isCode(@Nullable Node parent) {
    return parent instanceof Element element
        && (Set.of("script", "style", "code").contains(element.normalName())
            || element.hasClass("monogram")
            || element.closest(".proposal .words, body [lang]") != null
            || element.normalName().equals("option")
                && element.closest("select[name=zone], select[name=country]") != null);
  }

  /** Of a message in which something is marked only the whole is in brackets. */
  private static boolean isMarked(@Nullable Node parent) {
    return parent instanceof Element element
        && (element.normalName().equals("mark") || !element.select("> mark").isEmpty());
  }

  private void wrote(String text) {
    LETTERS.matcher(text).results().forEach(it -> written.add(it.group().toLowerCase(Locale.ROOT)));
  }

  /** Names of months, days, countries and languages are Java's, in each language. */
  private void knownToJava() {
    for (var style :
        List.of(TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
      for (var month : Month.values()) {
        wrote(month.getDisplayName(style, Locale.ENGLISH));
      }
      for (var day : DayOfWeek.values()) {
        wrote(day.getDisplayName(style, Locale.ENGLISH));
      }
    }
    for (var place : Locale.getAvailableLocales()) {
      wrote(
          place.getDisplayCountry(Locale.ENGLISH) + " " + place.getDisplayLanguage(Locale.ENGLISH));
    }
  }

  private boolean isWritten(String text) {
    return LETTERS
        .matcher(text)
        .results()
        .allMatch(it -> written.contains(it.group().toLowerCase(Locale.ROOT)));
  }

  private static Stream<Resource> all(PathMatchingResourcePatternResolver files, String name) {
    try {
      return Stream.of(files.getResources("classpath*:kith/*/" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Decks, words for feelings, help lines and their like. */
  private static Set<String> content() {
    var content = new HashSet<String>();
    try {
      var files = new PathMatchingResourcePatternResolver();
      for (var file :
          Stream.of("*.en.json", "*.tsv").flatMap(it -> all(files, it)).toList()) {
        var text = file.getContentAsString(StandardCharsets.UTF_8);
        QUOTED.matcher(text).results().forEach(it -> content.add(it.group(1)));
        text.lines().forEach(line -> content.addAll(List.of(line.split("\t", -1))));
      }
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
