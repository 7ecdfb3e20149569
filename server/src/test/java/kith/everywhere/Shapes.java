package kith.everywhere;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which elements, attributes and kinds of links pages are made of. */
final class Shapes {
  private static final Set<String> LINKS = Set.of(
      "href",
      "src",
      "action",
      "formaction",
      "xlink:href",
      "data",
      "srcset",
      "hx-get",
      "hx-post",
      "hx-put",
      "hx-delete");
  private static final String OURS =
      "[/#?](?!/).*|tel:[+\\d]+|sms:[+\\d]+.*|mailto:[^<>\"]*|https://(wa\\.me|t\\.me|signal\\.me)/.*";
  /** In these a person's words may stand. */
  private static final Set<String> WORDS = Set.of(
      "value", "title", "aria-label", "placeholder", "alt", "label", "content", "data-words");

  private final Set<String> known = new TreeSet<>();
  private final Set<String> elsewhere = new TreeSet<>();

  void learn(Document page) {
    for (var element : page.getAllElements()) {
      known.addAll(shapes(element));
      elsewhere.add(element.attr("href"));
    }
  }

  /** What is in this page and was not in those learnt, or can run something. */
  Set<String> strangeIn(Document page, Iterable<String> payloads) {
    var strange = new TreeSet<String>();
    for (var element : page.getAllElements()) {
      for (var shape : shapes(element)) {
        if (!known.contains(shape)) {
          strange.add(
              "new: " + shape + " in " + element.outerHtml().lines().findFirst().orElse(""));
        }
      }
      for (var attribute : element.attributes()) {
        var name = attribute.getKey();
        var runs = name.startsWith("on")
            || name.equals("style")
            || name.equals("srcdoc")
            || LINKS.contains(name) && !leadsWhereWeSay(attribute.getValue());
        if (runs || !WORDS.contains(name) && holds(attribute.getValue(), payloads)) {
          strange.add("runs: " + element.normalName() + " " + attribute);
        }
      }
      if (element.normalName().equals("script") && !element.data().isBlank()) {
        strange.add("inline: " + element.outerHtml());
      }
    }
    return strange;
  }

  private boolean leadsWhereWeSay(String link) {
    return link.isEmpty() || link.matches(OURS) || elsewhere.contains(link);
  }

  private static boolean holds(String value, Iterable<String> payloads) {
    if (value.matches("[\\w/# .:=&?-]*")) {
      return false;
    }
    for (var payload : payloads) {
      if (payload.length() > 3 && value.contains(payload)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> shapes(Element element) {
    var shapes = new TreeSet<String>();
    shapes.add(element.normalName());
    element.attributes().forEach(it -> shapes.add(element.normalName() + " " + it.getKey()));
    return shapes;
  }
}
