package kith.shell.web;

import kith.platform.AccountId;
import kith.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TodayController {
  @GetMapping("/")
  ModelAndView today(@SignedIn AccountId me) {
    return new ModelAndView("shell/today");
  }
}
