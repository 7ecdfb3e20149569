package kith.shell.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kith.platform.Form;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The living page of the design system. */
@Controller
class StyleController {
  private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([^\"]+)\"");
  private final List<String> icons;

  StyleController() throws IOException {
    var sprite =
        new ClassPathResource("static/icons.svg").getContentAsString(StandardCharsets.UTF_8);
    icons = SYMBOL
        .matcher(sprite)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  @GetMapping("/style")
  ModelAndView style() {
    return new ModelAndView("shell/style/page").addObject("form", form()).addObject("icons", icons);
  }

  /** One field is right, one is wrong. */
  private static Form form() {
    var form = new Form(Map.of(
        "name", List.of("Ruth"),
        "email", List.of("ruth at home"),
        "rhythm", List.of("monthly"),
        "with", List.of("maya"),
        "remind", List.of("true")));
    form.refuse("email", "accounts.wrong.email");
    return form;
  }
}
