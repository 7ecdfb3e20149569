package kith.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.View;

/** Renders a precompiled template; nothing is sent before all of it is rendered. */
final class JteView implements View {
  /** Bytes; a connection keeps as much for its next pages. */
  private static final int MOST_AT_ONCE = 1 << 16;

  private final TemplateEngine engine;
  private final MessageSource messages;
  private final Measures measures;
  private final String template;

  JteView(TemplateEngine engine, MessageSource messages, Measures measures, String template) {
    this.engine = engine;
    this.messages = messages;
    this.measures = measures;
    this.template = template;
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var all = new HashMap<String, Object>(model == null ? Map.of() : model);
    all.put("say", new Say(messages, request.getLocale()));
    var page = Requests.page(request).with(Seeing.of(measures));
    var toast = all.remove("toast") instanceof Toast told ? told : null;
    if (toast == null && !page.htmx()) {
      toast = ToastCookie.take(request, response);
    }
    all.put("page", page.with(toast));
    var output = new Utf8ByteOutput();
    engine.render(template, all, output);
    if (page.htmx() && toast != null) {
      engine.render("shell/swappedToast.jte", all, output);
    }
    response.setContentType(getContentType());
    response.setContentLength(output.getContentLength());
    response.setBufferSize(Math.min(output.getContentLength(), MOST_AT_ONCE));
    response.getOutputStream().write(output.toByteArray());
  }
}
