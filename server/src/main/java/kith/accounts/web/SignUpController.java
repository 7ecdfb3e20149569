package kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import kith.accounts.Accounts;
import kith.accounts.CookieSessions;
import kith.accounts.NewAccount;
import kith.accounts.SignedUp;
import kith.platform.Form;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignUpController {
  private final Accounts accounts;
  private final CookieSessions sessions;

  SignUpController(Accounts accounts, CookieSessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @GetMapping("/sign-up")
  ModelAndView form() {
    return accounts.signUpIsOpen() ? page(Form.empty()) : new ModelAndView("redirect:/sign-in");
  }

  @PostMapping("/sign-up")
  ModelAndView signUp(
      Form form, HttpServletRequest request, HttpServletResponse response, Locale locale) {
    var given = new NewAccount(
        form.line("name"),
        Fields.email(form),
        Fields.newPassword(form, "password"),
        Fields.zone(form),
        locale);
    if (form.isWrong()) {
      return refused(form);
    }
    return switch (accounts.signUp(given)) {
      case SignedUp.Welcome(var account) -> {
        sessions.signIn(account, request, response);
        yield new ModelAndView("redirect:/");
      }
      case SignedUp.Taken _ -> {
        form.refuse("email", "accounts.wrong.email");
        yield refused(form);
      }
      case SignedUp.Closed _ -> new ModelAndView("redirect:/sign-in");
    };
  }

  private static ModelAndView refused(Form form) {
    var page = page(form);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(Form form) {
    return new ModelAndView("accounts/signUp").addObject("form", form);
  }
}
