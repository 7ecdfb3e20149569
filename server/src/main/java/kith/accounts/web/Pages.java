package kith.accounts.web;

import kith.shell.Answers;
import kith.shell.Fragment;
import kith.shell.Toast;
import org.springframework.web.servlet.ModelAndView;

/** How acts on the settings page answer. */
final class Pages {
  private Pages() {}

  /** Back to the settings, with a short word. */
  static ModelAndView settings(String toast) {
    return Answers.seeOther("/settings").addObject("toast", Toast.of(toast));
  }

  /** A part alone: what was just made and is shown once. */
  static ModelAndView part(Fragment part) {
    return new ModelAndView("shell/settingsPart").addObject("part", part);
  }

  /** The part with what was typed and what was wrong. */
  static ModelAndView refused(Fragment part) {
    return Answers.refused(part(part));
  }
}
