package kith.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Pages that hold nothing of the request that led to them. */
@Component
class StaticPages {
  private final TemplateEngine engine;
  private final MessageSource messages;

  StaticPages(TemplateEngine engine, MessageSource messages) {
    this.engine = engine;
    this.messages = messages;
  }

  String notFound() {
    var output = new StringOutput();
    engine.render("shell/notFound.jte", Map.of("say", new Say(messages, Locale.ENGLISH)), output);
    return output.toString();
  }
}
