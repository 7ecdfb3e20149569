package kith.shell;

import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes parts of pages from templates of the module that asks. */
@Component
public class Fragments {
  private final TemplateEngine engine;
  private final MessageSource messages;
  private final Measures measures;

  Fragments(TemplateEngine engine, MessageSource messages, Measures measures) {
    this.engine = engine;
    this.messages = messages;
    this.measures = measures;
  }

  /** The template gets {@code say}, {@code page} and what {@code model} names. */
  public Fragment of(String template, Map<String, ?> model) {
    var all = new HashMap<String, Object>(model);
    var request = Requests.current();
    all.put("say", new Say(messages, request.getLocale()));
    all.put("page", Requests.page(request).with(Seeing.of(measures)));
    return new Fragment(engine, template, all);
  }
}
