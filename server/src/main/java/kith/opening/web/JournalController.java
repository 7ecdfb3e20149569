package kith.opening.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.opening.Journal;
import kith.opening.Prompt;
import kith.opening.Prompts;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Care;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages for myself. */
@Controller
class JournalController {
  private final Journal journal;
  private final Prompts prompts;
  private final Care care;

  JournalController(Journal journal, Prompts prompts, Care care) {
    this.journal = journal;
    this.prompts = prompts;
    this.care = care;
  }

  @GetMapping("/opening/journal")
  ModelAndView show(@SignedIn AccountId me, Form form) {
    return page(me, form);
  }

  @PostMapping("/opening/journal")
  ModelAndView write(@SignedIn AccountId me, Form form) {
    var words = form.prose("words");
    if (form.isWrong()) {
      return Answers.refused(page(me, form));
    }
    journal.write(me, prompts.find(me, form.typed("prompt")).map(Prompt::ask), words);
    return Answers.seeOther("/opening/journal")
        .addObject("toast", Toast.of("opening.toast.written"));
  }

  @DeleteMapping("/opening/journal/{id}")
  ModelAndView tearOut(@SignedIn AccountId me, @PathVariable UUID id) {
    journal.tearOut(me, id);
    return Answers.seeOther("/opening/journal").addObject("toast", Toast.of("opening.toast.torn"));
  }

  private ModelAndView page(AccountId me, Form form) {
    var leaves = journal.all(me);
    var newest = leaves.isEmpty() ? null : leaves.getFirst().words();
    return new ModelAndView("opening/journal")
        .addObject("form", form)
        .addObject("prompt", prompts.find(me, form.typed("prompt")).orElse(null))
        .addObject("leaves", leaves)
        .addObject("care", care.about(me, Stream.of(newest, form.typed("words")), List.of()));
  }
}
