package kith.testing;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An answer as a browser would parse it. */
public final class Html {
  private static final String WRONG = "wrong-";

  private Html() {}

  public static Document of(MvcTestResult answer) {
    return Jsoup.parse(text(answer));
  }

  public static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What two looks at the same page have in common: without tokens. */
  public static String lasting(String page) {
    return page.replaceAll("(value|content)=\"[^\"]{60,}\"", "");
  }

  public static boolean is(MvcTestResult answer) {
    var type = answer.getResponse().getContentType();
    return type != null && type.startsWith("text/html");
  }

  /** Where the page leads to within Kith, parts of pages included; no files. */
  public static List<String> links(Document page) {
    var links = new ArrayList<String>();
    for (var element : page.select("a[href^=/]:not([download]), [hx-get^=/]")) {
      links.add(element.hasAttr("href") ? element.attr("href") : element.attr("hx-get"));
    }
    return links;
  }

  /** Links to this Kith that are shown to be handed on: of an invitation, of a question. */
  public static List<String> handedOn(Document page) {
    return page.select("code, textarea, input").stream()
        .map(it -> it.normalName().equals("code") ? it.text() : it.val())
        .filter(it -> it.matches("https?://localhost:\\d+/\\S+"))
        .map(it -> it.replaceFirst("^https?://[^/]+", ""))
        .toList();
  }

  public static List<PageForm> forms(Document page, String path) {
    return page.forms().stream().map(form -> new PageForm(path, form)).toList();
  }

  /** Names of the fields that a message beside them refuses. */
  public static Set<String> refused(Document page) {
    var names = new TreeSet<String>();
    for (var said : page.select("[id^=" + WRONG + "]")) {
      if (!said.text().isBlank()) {
        names.add(said.id().substring(WRONG.length()));
      }
    }
    for (var field : page.select("[aria-invalid=true]")) {
      names.add(field.attr("name"));
    }
    return names;
  }

  /** Whether its words are typed by somebody rather than chosen; no secret, no number and no day. */
  public static boolean isFreeText(Element field) {
    return switch (field.normalName()) {
      case "textarea" -> !field.hasAttr("readonly");
      case "input" ->
        Set.of("", "text", "search", "email", "url", "tel").contains(field.attr("type"))
            && !field.attr("inputmode").equals("numeric")
            && !field.hasAttr("readonly");
      default -> false;
    };
  }
}
