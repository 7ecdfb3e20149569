package kith.testing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * One browser goes everywhere: each page to which something leads, each form that stands on one of them, and what comes of it.
 * Leaves out what would end the walk: signing out, and taking away what was made.
 */
public final class Walk {
  private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
  private static final int MOST_PAGES = 600;
  private final Visitor browser;
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, PageForm> forms = new LinkedHashMap<>();
  private final Set<String> handedOn = new LinkedHashSet<>();

  /** What is done on the way. */
  public interface Guest {
    /** A page, or the answer to a form. */
    default void sees(String path, Document page) {}

    /** The form is sent, or is not: then there is no answer. */
    default List<MvcTestResult> uses(PageForm form, Visitor browser) {
      return List.of();
    }
  }

  /** A guest who fills all forms with such words. */
  public interface Writer extends Guest {
    String words(PageForm form, Element field);

    /** What is written where the words were too long; empty: nothing of one's own. */
    default String fewerWords() {
      return "";
    }

    default void wrote(PageForm form, Filled filled, Visitor browser) {}

    @Override
    default List<MvcTestResult> uses(PageForm form, Visitor browser) {
      var filled = Filled.with(form, browser, field -> words(form, field), this::fewerWords);
      wrote(form, filled, browser);
      return List.of(filled.answer());
    }
  }

  public Walk(Visitor browser, Collection<String> from) {
    this.browser = browser;
    from.forEach(waiting::add);
    seen.addAll(from);
  }

  /** Does not go to these pages, to which much leads: somebody was there. */
  public Walk without(Collection<String> paths) {
    seen.addAll(paths);
    return this;
  }

  /** The forms that were used, by their kind. */
  public Map<String, PageForm> forms() {
    return forms;
  }

  /** Addresses that were shown to be handed on to others. */
  public Set<String> handedOn() {
    return handedOn;
  }

  public Walk explore(Guest guest) {
    for (var pages = 0; !waiting.isEmpty(); pages++) {
      if (pages > MOST_PAGES) {
        throw new AssertionError("there is no end to the pages: " + seen);
      }
      look(waiting.remove(), guest);
    }
    return this;
  }

  /** Uses each form into which something is written once more, as it stands now. */
  public void again(Guest guest) {
    for (var form : List.copyOf(forms.values())) {
      if (!form.texts().isEmpty()) {
        fresh(form).ifPresent(now -> guest.uses(now, browser).forEach(it -> reach(it, guest)));
      }
    }
  }

  private void look(String path, Guest guest) {
    var answer = browser.follow(path);
    if (answer.getResponse().getStatus() < 300 && Html.is(answer)) {
      read(path, Html.of(answer), guest);
    } else if (answer.getResponse().getRedirectedUrl() instanceof String next) {
      reach(next);
    } else if (answer.getResponse().getStatus() >= 500) {
      throw new AssertionError(path + " answers " + answer.getResponse().getStatus());
    }
  }

  private void read(String path, Document page, Guest guest) {
    guest.sees(path, page);
    Html.links(page).forEach(this::reach);
    handedOn.addAll(Html.handedOn(page));
    for (var form : Html.forms(page, path)) {
      if (mayBeUsed(form) && !forms.containsKey(form.kind())) {
        forms.put(form.kind(), form);
        var now = form.method().equals("GET") ? Optional.of(form) : fresh(form);
        now.ifPresent(it -> guest.uses(it, browser).forEach(answer -> reach(answer, guest)));
      }
    }
  }

  private void reach(MvcTestResult answer, Guest guest) {
    if (answer.getResponse().getStatus() >= 500) {
      throw new AssertionError(answer.getRequest().getRequestURI() + " answers "
          + answer.getResponse().getStatus());
    }
    if (answer.getResponse().getRedirectedUrl() instanceof String next) {
      seen.remove(kindOf(next));
      reach(next);
    } else if (Html.is(answer) && answer.getResponse().getStatus() != 404) {
      read(String.valueOf(answer.getRequest().getRequestURI()), Html.of(answer), guest);
    }
  }

  private void reach(String path) {
    if (path.startsWith("/") && !isFile(path) && seen.add(kindOf(path))) {
      waiting.add(path.replaceFirst("#.*", ""));
    }
  }

  /** As its page shows it now: another form may have changed what stands in it. */
  private Optional<PageForm> fresh(PageForm form) {
    var page = browser.follow(form.page());
    if (!Html.is(page)) {
      return Optional.of(form);
    }
    return Optional.of(Html.forms(Html.of(page), form.page()).stream()
        .filter(it -> it.kind().equals(form.kind()))
        .findFirst()
        .orElse(form));
  }

  private static boolean mayBeUsed(PageForm form) {
    return switch (form.method()) {
      case "POST" -> !form.action().equals("/sign-out");
      case "DELETE" -> false;
      default -> !form.texts().isEmpty();
    };
  }

  private static String kindOf(String path) {
    return path.replaceFirst("#.*", "").replaceAll(ID, "ID").replaceAll("=[^&]*\\d[^&]*", "=0");
  }

  private static boolean isFile(String path) {
    return path.startsWith("/api/") || path.matches("[^?#]*\\.[a-z0-9]+([?#].*)?");
  }
}
