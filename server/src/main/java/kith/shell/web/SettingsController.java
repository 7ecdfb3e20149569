package kith.shell.web;

import java.util.Comparator;
import java.util.List;
import kith.platform.AccountId;
import kith.platform.SignedIn;
import kith.shell.SettingsPart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SettingsController {
  private final List<SettingsPart> parts;

  SettingsController(List<SettingsPart> parts) {
    this.parts = parts.stream().sorted(Comparator.comparing(SettingsPart::slot)).toList();
  }

  @GetMapping("/settings")
  ModelAndView settings(@SignedIn AccountId me) {
    var shown = parts.stream().flatMap(part -> part.part(me).stream()).toList();
    return new ModelAndView("shell/settings").addObject("parts", shown);
  }
}
