package kith.feelings.web;

import java.util.HashSet;
import kith.feelings.Reminders;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** At which hours I wish to be asked how I am. */
@Controller
class RemindersController {
  private final Reminders reminders;

  RemindersController(Reminders reminders) {
    this.reminders = reminders;
  }

  /** Fields: hour, 0 to 23, as often as wanted; what is none is left out. */
  @PutMapping("/feelings/reminders")
  ModelAndView set(@SignedIn AccountId me, Form form) {
    var hours = new HashSet<Integer>();
    for (var typed : form.allTyped("hour")) {
      form.with("one", typed).optionalNumber("one", 0, Reminders.HOURS - 1).ifPresent(hours::add);
    }
    reminders.setHours(me, hours);
    return Answers.seeOther("/settings").addObject("toast", Toast.of("feelings.toast.hours"));
  }

  /** Not now. */
  @DeleteMapping("/feelings/reminders/today")
  ModelAndView leave(@SignedIn AccountId me) {
    reminders.leave(me);
    return Answers.part() ? new ModelAndView("shell/gone") : Answers.seeOther("/");
  }
}
