package kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kith.accounts.Recognised;
import kith.accounts.Recovery;
import kith.accounts.TooOften;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.shell.Answers;
import kith.shell.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A lost password. */
@Controller
class RecoverController {
  private final Recovery recovery;
  private final TooOften tooOften;

  RecoverController(Recovery recovery, TooOften tooOften) {
    this.recovery = recovery;
    this.tooOften = tooOften;
  }

  @GetMapping("/recover")
  ModelAndView form() {
    return new ModelAndView("accounts/recover").addObject("form", Form.empty());
  }

  @PostMapping("/recover")
  @Nullable
  ModelAndView byCode(Form form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var page = new ModelAndView("accounts/recover").addObject("form", form);
    var password = Fields.newPassword(form, "new");
    if (form.isWrong()) {
      return Answers.refused(page);
    }
    return switch (recovery.byCode(form.typed("email"), form.typed("code"), password)) {
      case Recognised.Known _ -> changed();
      case Recognised.Unknown _ -> {
        form.refuse("code", "accounts.wrong.code");
        yield Answers.refused(page);
      }
      case Recognised.Later(var until) -> {
        tooOften.answer(request, response, until);
        yield null;
      }
    };
  }

  @GetMapping("/reset/{link}")
  ModelAndView reset(@PathVariable String link) {
    if (!recovery.isGood(link)) {
      throw new NotFound();
    }
    return resetPage(link, Form.empty());
  }

  @PostMapping("/reset/{link}")
  ModelAndView byLink(@PathVariable String link, Form form) {
    if (!recovery.isGood(link)) {
      throw new NotFound();
    }
    var password = Fields.newPassword(form, "new");
    if (form.isWrong()) {
      return Answers.refused(resetPage(link, form));
    }
    if (!recovery.byLink(link, password)) {
      throw new NotFound();
    }
    return changed();
  }

  private static ModelAndView resetPage(String link, Form form) {
    return new ModelAndView("accounts/reset").addObject("link", link).addObject("form", form);
  }

  private static ModelAndView changed() {
    return Answers.seeOther("/sign-in").addObject("toast", Toast.of("accounts.toast.mended"));
  }
}
