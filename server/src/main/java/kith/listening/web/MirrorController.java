package kith.listening.web;

import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Care;
import kith.text.ReplyReader;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What an answer would do for the one it is meant for. Nothing of it is stored. */
@Controller
class MirrorController {
  private final ReplyReader reader;
  private final Care care;

  MirrorController(@Lazy ReplyReader reader, Care care) {
    this.reader = reader;
    this.care = care;
  }

  @GetMapping("/mirror")
  ModelAndView show(@SignedIn AccountId me) {
    return page(Form.empty());
  }

  @PostMapping("/mirror")
  ModelAndView look(@SignedIn AccountId me, Form form) {
    var said = form.prose("said");
    var reply = form.prose("reply");
    if (form.isWrong()) {
      return Answers.refused(page(form));
    }
    return page(form)
        .addObject("seen", MirrorView.of(reply, reader.read(said, reply)))
        .addObject("care", care.about(me, reply));
  }

  private static ModelAndView page(Form form) {
    return new ModelAndView("listening/mirror", "form", form);
  }
}
