package kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kith.accounts.CookieSessions;
import kith.accounts.Passkeys;
import kith.accounts.Recognised;
import kith.accounts.SignIns;
import kith.accounts.SignUps;
import kith.accounts.TooOften;
import kith.platform.Form;
import kith.shell.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {
  private final SignUps signUps;
  private final SignIns signIns;
  private final CookieSessions sessions;
  private final TooOften tooOften;
  private final Passkeys passkeys;

  SignInController(
      SignUps signUps,
      SignIns signIns,
      CookieSessions sessions,
      TooOften tooOften,
      Passkeys passkeys) {
    this.passkeys = passkeys;
    this.signUps = signUps;
    this.signIns = signIns;
    this.tooOften = tooOften;
    this.sessions = sessions;
  }

  @GetMapping("/sign-in")
  ModelAndView form(Form form) {
    return signUps.first() ? Answers.seeOther("/sign-up") : page(form);
  }

  @PostMapping("/sign-in")
  @Nullable
  ModelAndView signIn(Form form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return switch (signIns.byPassword(form.typed("email"), form.typed("password"))) {
      case Recognised.Known(var account) -> {
        sessions.signIn(account, request, response);
        yield Answers.back(form, "/");
      }
      case Recognised.Unknown _ -> {
        form.refuse("password", "accounts.wrong.signIn");
        yield Answers.refused(page(form));
      }
      case Recognised.Later(var wait) -> {
        tooOften.answer(request, response, wait);
        yield null;
      }
    };
  }

  @PostMapping("/sign-out")
  ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
    sessions.signOut(request, response);
    return Answers.seeOther("/sign-in");
  }

  private ModelAndView page(Form form) {
    return new ModelAndView("accounts/signIn")
        .addObject("form", form)
        .addObject("open", signUps.open())
        .addObject("passkeys", passkeys.address());
  }
}
