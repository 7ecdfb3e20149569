package kith.people.web;

import java.util.UUID;
import kith.people.FactId;
import kith.people.Likenesses;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody named in a life: one of mine, not that one, or somebody to add. */
@Controller
@RequestMapping("/people/{person}/facts/{id}")
class LikenessesController {
  private final Likenesses likenesses;

  LikenessesController(Likenesses likenesses) {
    this.likenesses = likenesses;
  }

  @PutMapping("/likeness/{mine}")
  ModelAndView confirm(
      @SignedIn AccountId me,
      @PathVariable UUID person,
      @PathVariable UUID id,
      @PathVariable UUID mine,
      Form form) {
    var linked = likenesses.confirm(me, new PersonId(person), new FactId(id), new PersonId(mine));
    var back = Answers.back(form, "/people/" + mine);
    return linked
        .map(it -> back.addObject("toast", new Toast("people.toast.linked", it.undo())))
        .orElse(back);
  }

  @DeleteMapping("/likeness/{mine}")
  ModelAndView decline(
      @SignedIn AccountId me,
      @PathVariable UUID person,
      @PathVariable UUID id,
      @PathVariable UUID mine,
      Form form) {
    var undo = likenesses.decline(me, new PersonId(person), new FactId(id), new PersonId(mine));
    return Answers.back(form, "/people/" + mine)
        .addObject("toast", new Toast("people.toast.notThem", undo));
  }

  @PostMapping("/person")
  ModelAndView adopt(@SignedIn AccountId me, @PathVariable UUID person, @PathVariable UUID id) {
    var added = likenesses.adopt(me, new PersonId(person), new FactId(id));
    return Answers.seeOther("/people/" + person + "#relation")
        .addObject("toast", new Toast("people.toast.adopted", added.undo()));
  }
}
