package kith.listening;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The form of the proposals as a browser holds it: what is ticked and typed, ready to be sent. */
record ProposalsPage(String path, String html, List<String[]> sent) {
  private static final Pattern ACTION = Pattern.compile("action=\"(/notes/[^\"]+/proposals)\"");
  private static final Pattern TICK = Pattern.compile(
      "<input type=\"(?:checkbox|radio)\" name=\"([^\"]+)\" value=\"([^\"]*)\" checked");
  private static final Pattern FIELD =
      Pattern.compile("<input class=\"input[^>]* name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");
  private static final Pattern AREA =
      Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"[^>]*>\\n?([^<]*)</textarea>");
  private static final Pattern SELECT =
      Pattern.compile("<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern SELECTED = Pattern.compile("value=\"([^\"]+)\" selected");

  static ProposalsPage of(MvcTestResult page) {
    try {
      var html = page.getResponse().getContentAsString();
      var action = ACTION.matcher(html);
      if (!action.find()) {
        throw new AssertionError("no proposals on this page:\n" + html);
      }
      var sent = new ArrayList<String[]>();
      for (var pattern : List.of(TICK, FIELD, AREA)) {
        pattern
            .matcher(html)
            .results()
            .forEach(it -> sent.add(new String[] {it.group(1), text(it.group(2))}));
      }
      SELECT.matcher(html).results().forEach(it -> {
        Matcher chosen = SELECTED.matcher(it.group(2));
        if (chosen.find()) {
          sent.add(new String[] {it.group(1), chosen.group(1)});
        }
      });
      return new ProposalsPage(action.group(1), html, sent);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  ProposalsPage without(String field) {
    return new ProposalsPage(
        path, html, sent.stream().filter(it -> !it[0].equals(field)).toList());
  }

  ProposalsPage with(String field, String value) {
    var more = new ArrayList<>(without(field).sent);
    more.add(new String[] {field, value});
    return new ProposalsPage(path, html, more);
  }

  /** The value of the tick whose label has these words. */
  String valueBeside(String words) {
    var found = Pattern.compile("value=\"(\\d+)\"[^>]*> " + Pattern.quote(words) + "</label>")
        .matcher(html);
    if (!found.find()) {
      throw new AssertionError("nobody called " + words + " to tick");
    }
    return found.group(1);
  }

  String[] fields() {
    return sent.stream()
        .flatMap(it -> java.util.stream.Stream.of(it[0], it[1]))
        .toArray(String[]::new);
  }

  private static String text(String html) {
    return html.replace("&#39;", "'")
        .replace("&#34;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
