package kith.shell.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** "I need someone now": open to everybody, asks nothing and remembers nothing. */
@Controller
class SomeoneController {
  @GetMapping("/someone")
  ModelAndView someone() {
    return new ModelAndView("shell/someonePage");
  }
}
