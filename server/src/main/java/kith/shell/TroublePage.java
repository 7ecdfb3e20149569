package kith.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The pages of {@link Trouble}. */
@Component
class TroublePage {
  private static final Set<String> UNTOLD =
      Set.of("_csrf", "_method", "version", "kind", "wanted", "once");
  private static final int WORTH_KEEPING = 3;
  /** What a form says by itself: ids, days, numbers, and choices. */
  private static final Pattern CHOSEN =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[\\d.,:+-]+|/[\\w/?=&.-]*|true|false");

  private static final Set<HttpStatus> TOLD = Set.of(
      HttpStatus.BAD_REQUEST,
      HttpStatus.FORBIDDEN,
      HttpStatus.METHOD_NOT_ALLOWED,
      HttpStatus.CONFLICT,
      HttpStatus.CONTENT_TOO_LARGE,
      HttpStatus.TOO_MANY_REQUESTS,
      HttpStatus.INTERNAL_SERVER_ERROR,
      HttpStatus.INSUFFICIENT_STORAGE);
  private final TemplateEngine engine;
  private final MessageSource messages;
  private final byte[] notFound;

  TroublePage(TemplateEngine engine, MessageSource messages) {
    this.engine = engine;
    this.messages = messages;
    this.notFound = notFound(List.of());
  }

  byte[] of(HttpServletRequest request, HttpStatus status, @Nullable String theirs) {
    var typed = typed(request, status);
    if (status == HttpStatus.NOT_FOUND) {
      return typed.isEmpty() ? notFound : notFound(typed);
    }
    var model = new HashMap<String, Object>();
    model.put("say", new Say(messages, request.getLocale()));
    model.put("page", Requests.page(request));
    model.put("key", key(status));
    model.put("typed", typed);
    if (theirs != null) {
      model.put("theirs", theirs);
    }
    return render("shell/trouble", model);
  }

  /** Of the request only the words are in it: whether the thing is missing or somebody else's does not show. */
  private byte[] notFound(List<String> typed) {
    return render(
        "shell/notFound", Map.of("say", new Say(messages, Locale.ENGLISH), "typed", typed));
  }

  byte[] ofLinkOver(HttpServletRequest request) {
    return render(
        "shell/linkOver",
        Map.of(
            "say",
            new Say(messages, request.getLocale()),
            "typed",
            typed(request, HttpStatus.NOT_FOUND)));
  }

  private static String key(HttpStatus status) {
    return "shell.trouble." + (TOLD.contains(status) ? status : HttpStatus.BAD_REQUEST).value();
  }

  /** Words that somebody wrote, to be copied from here; never a password. */
  private static List<String> typed(HttpServletRequest request, HttpStatus status) {
    var words = new ArrayList<String>();
    if (HttpMethod.GET.matches(request.getMethod()) || status == HttpStatus.CONTENT_TOO_LARGE) {
      return words;
    }
    request.getParameterMap().forEach((field, values) -> {
      if (!UNTOLD.contains(field) && !field.contains("password")) {
        for (var value : values) {
          if (value.strip().length() >= WORTH_KEEPING && !CHOSEN.matcher(value).matches()) {
            words.add(value);
          }
        }
      }
    });
    return words;
  }

  private byte[] render(String template, Map<String, Object> model) {
    var output = new StringOutput();
    engine.render(template + ".jte", model, output);
    return output.toString().getBytes(StandardCharsets.UTF_8);
  }
}
