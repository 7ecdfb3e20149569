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
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The pages of {@link Trouble}. */
@Component
class TroublePage {
  private static final Set<String> UNTOLD = Set.of("_csrf", "_method", "version");
  private static final int WORTH_KEEPING = 3;
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
    this.notFound = render("shell/notFound", Map.of("say", new Say(messages, Locale.ENGLISH)));
  }

  byte[] of(HttpServletRequest request, HttpStatus status, @Nullable String theirs) {
    if (status == HttpStatus.NOT_FOUND) {
      return notFound;
    }
    var model = new HashMap<String, Object>();
    model.put("say", new Say(messages, request.getLocale()));
    model.put("page", Requests.page(request));
    model.put("key", key(status));
    model.put("typed", typed(request, status));
    if (theirs != null) {
      model.put("theirs", theirs);
    }
    return render("shell/trouble", model);
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
          if (value.strip().length() >= WORTH_KEEPING) {
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
