package kith.feelings.web;

import java.util.UUID;
import kith.feelings.OwnWords;
import kith.feelings.Said;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What I said to others, in one place and for me alone. */
@Controller
class SaidController {
  private final OwnWords own;
  private final Days days;

  SaidController(OwnWords own, Days days) {
    this.own = own;
    this.days = days;
  }

  @GetMapping("/feelings/said")
  ModelAndView all(@SignedIn AccountId me) {
    return new ModelAndView("feelings/said")
        .addObject("said", own.all(me).stream().map(it -> view(me, it)).toList());
  }

  @DeleteMapping("/feelings/said/{id}")
  ModelAndView remove(@SignedIn AccountId me, @PathVariable UUID id) {
    own.remove(me, id);
    return Answers.seeOther("/feelings/said")
        .addObject("toast", Toast.of("feelings.toast.saidGone"));
  }

  private SaidView view(AccountId me, Said said) {
    return new SaidView(
        said.id() == null ? "" : said.id().toString(),
        Choices.name(said.kind()),
        said.words(),
        days.dayOf(me, said.at()),
        days.today(me),
        said.href() == null ? "" : said.href());
  }
}
