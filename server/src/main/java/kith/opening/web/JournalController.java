package kith.opening.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.opening.Alone;
import kith.opening.Deck;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages for myself. */
@Controller
class JournalController {
  private final Journal journal;
  private final Prompts prompts;
  private final Alone alone;
  private final Deck deck;
  private final Care care;

  JournalController(Journal journal, Prompts prompts, Alone alone, Deck deck, Care care) {
    this.alone = alone;
    this.deck = deck;
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

  /** Fields: theme, and whether it is not for me. */
  @PutMapping("/opening/journal/not-for-me")
  ModelAndView notForMe(@SignedIn AccountId me, Form form) {
    if (deck.themes().contains(form.typed("theme"))) {
      alone.setNotForMe(me, form.typed("theme"), form.ticked("not"));
    }
    return Answers.seeOther("/opening/journal").addObject("toast", Toast.of("opening.toast.saved"));
  }

  private ModelAndView page(AccountId me, Form form) {
    var leaves = journal.all(me);
    var newest = leaves.isEmpty() ? null : leaves.getFirst().words();
    return new ModelAndView("opening/journal")
        .addObject("form", form)
        .addObject("view", view(me, form))
        .addObject("leaves", leaves)
        .addObject("care", care.about(me, Stream.of(newest, form.typed("words")), List.of()));
  }

  /** The question that I took along or answered just now; else one for today, if I do not write freely. */
  private JournalView view(AccountId me, Form form) {
    var depth = form.optionalNumber("depth", 1, Prompt.DEEPEST).orElse(1);
    var theme = deck.themes().contains(form.typed("theme")) ? form.typed("theme") : "";
    var turn = form.optionalNumber("turn", 0, 1_000_000).orElse(0);
    var free = form.ticked("free");
    var prompt = prompts
        .find(me, form.typed("prompt"))
        .or(() -> free ? Optional.empty() : alone.offer(me, depth, theme, turn));
    return new JournalView(
        prompt.orElse(null), free, depth, theme, turn + 1, deck.themes(), alone.notForMe(me));
  }
}
