package kith.shell;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.Map;

/** A rendered part that one feature hands to another's page. */
public final class Fragment implements Content {
  private final TemplateEngine engine;
  private final String template;
  private final Map<String, Object> model;

  Fragment(TemplateEngine engine, String template, Map<String, Object> model) {
    this.engine = engine;
    this.template = template;
    this.model = model;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    engine.render(template + ".jte", model, output);
  }
}
