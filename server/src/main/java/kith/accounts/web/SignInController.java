package kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.accounts.Accounts;
import kith.accounts.CookieSessions;
import kith.platform.Form;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {
  private final Accounts accounts;
  private final CookieSessions sessions;

  SignInController(Accounts accounts, CookieSessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @GetMapping("/sign-in")
  ModelAndView form() {
    return accounts.signUpIsOpen() ? new ModelAndView("redirect:/sign-up") : page(Form.empty());
  }

  @PostMapping("/sign-in")
  ModelAndView signIn(Form form, HttpServletRequest request, HttpServletResponse response) {
    var known = accounts.recognise(form.typed("email"), form.typed("password"));
    if (known.isEmpty()) {
      form.refuse("password", "accounts.wrong.signIn");
      var page = page(form);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    sessions.signIn(known.get(), request, response);
    return new ModelAndView("redirect:/");
  }

  @PostMapping("/sign-out")
  ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
    sessions.signOut(request, response);
    return new ModelAndView("redirect:/sign-in");
  }

  private static ModelAndView page(Form form) {
    return new ModelAndView("accounts/signIn").addObject("form", form);
  }
}
