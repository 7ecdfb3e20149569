package kith.shell;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** {@code people/person} is {@code src/main/jte/people/person.jte}; {@code redirect:/people} answers 303. */
@Component
class JteViewResolver implements ViewResolver, Ordered {
  private static final String REDIRECT = "redirect:";
  private final TemplateEngine engine;
  private final MessageSource messages;
  private final Measures measures;

  JteViewResolver(TemplateEngine engine, MessageSource messages, Measures measures) {
    this.engine = engine;
    this.messages = messages;
    this.measures = measures;
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    if (name.startsWith(REDIRECT)) {
      var view = new TellingRedirect(name.substring(REDIRECT.length()));
      view.setStatusCode(org.springframework.http.HttpStatus.SEE_OTHER);
      return view;
    }
    var template = name + ".jte";
    return engine.hasTemplate(template) ? new JteView(engine, messages, measures, template) : null;
  }
}
