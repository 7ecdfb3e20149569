package kith.feelings.web;

import java.util.UUID;
import kith.feelings.Asks;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** "How are you?" */
@Controller
class AsksController {
  private final Asks asks;

  AsksController(Asks asks) {
    this.asks = asks;
  }

  @PostMapping("/feelings/asks/{other}")
  ModelAndView ask(@SignedIn AccountId me, @PathVariable UUID other, Form form) {
    asks.ask(me, new AccountId(other));
    return Answers.back(form, "/feelings/shared")
        .addObject("toast", Toast.of("feelings.toast.asked"));
  }

  /** Leaves it; whoever asked sees nothing of that. */
  @DeleteMapping("/feelings/asks/{asker}")
  ModelAndView leave(@SignedIn AccountId me, @PathVariable UUID asker) {
    asks.leave(me, new AccountId(asker));
    return Answers.part() ? new ModelAndView("shell/gone") : Answers.seeOther("/feelings/shared");
  }
}
