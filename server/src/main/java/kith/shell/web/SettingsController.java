package kith.shell.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.SignedIn;
import kith.shell.Fragment;
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
    var shown = new EnumMap<SettingsPart.Slot, List<Fragment>>(SettingsPart.Slot.class);
    for (var part : parts) {
      part.part(me)
          .ifPresent(
              it -> shown.computeIfAbsent(part.slot(), _ -> new ArrayList<>()).add(it));
    }
    var groups = shown.entrySet().stream()
        .map(group -> new SettingsGroup(Choices.name(group.getKey()), group.getValue()))
        .toList();
    return new ModelAndView("shell/settings").addObject("groups", groups);
  }
}
