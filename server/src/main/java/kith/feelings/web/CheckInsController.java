package kith.feelings.web;

import java.util.List;
import java.util.UUID;
import kith.feelings.CheckInId;
import kith.feelings.Feelings;
import kith.feelings.Vocabulary;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CheckInsController {
  private final Feelings feelings;
  private final Vocabulary vocabulary;

  CheckInsController(Feelings feelings, Vocabulary vocabulary) {
    this.feelings = feelings;
    this.vocabulary = vocabulary;
  }

  @GetMapping("/feelings")
  ModelAndView form(@SignedIn AccountId me) {
    return page(Form.empty());
  }

  /** The words near a point, while the form is still being filled in. */
  @GetMapping("/feelings/words")
  ModelAndView words(@SignedIn AccountId me, Form form) {
    return new ModelAndView("feelings/words").addObject("view", view(form));
  }

  @PostMapping("/feelings")
  ModelAndView checkIn(@SignedIn AccountId me, Form form) {
    var given = CheckInForm.read(form);
    if (given.isEmpty()) {
      var page = page(form);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    var kept = feelings.checkIn(me, given.get());
    return new ModelAndView("redirect:/feelings/" + kept.id());
  }

  @GetMapping("/feelings/{id}")
  ModelAndView one(@SignedIn AccountId me, @PathVariable UUID id) {
    var found = feelings.find(me, new CheckInId(id)).orElseThrow(NotFound::new);
    return new ModelAndView("feelings/checkIn").addObject("checkIn", found);
  }

  @DeleteMapping("/feelings/{id}")
  ModelAndView delete(@SignedIn AccountId me, @PathVariable UUID id) {
    if (!feelings.delete(me, new CheckInId(id))) {
      throw new NotFound();
    }
    return new ModelAndView("redirect:/feelings/history");
  }

  private ModelAndView page(Form form) {
    return new ModelAndView("feelings/form").addObject("view", view(form));
  }

  private CheckInView view(Form form) {
    var chosen = form.has("at") ? CheckInForm.affect(form).orElse(null) : null;
    return new CheckInView(form, chosen, chosen == null ? List.of() : vocabulary.near(chosen));
  }
}
