package kith.shell.web;

import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.platform.Undo;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes back what was just done. */
@Controller
class UndoController {
  private final Undo undo;

  UndoController(Undo undo) {
    this.undo = undo;
  }

  @PostMapping("/undo/{id}")
  ModelAndView takeBack(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var taken = undo.takeBack(me, id);
    return Answers.back(form, "/")
        .addObject("toast", Toast.of(taken ? "shell.toast.undone" : "shell.toast.tooLate"));
  }
}
