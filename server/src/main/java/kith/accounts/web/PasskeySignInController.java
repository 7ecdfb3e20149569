package kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.accounts.CookieSessions;
import kith.accounts.PasskeyDoor;
import kith.platform.Form;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PasskeySignInController {
  private final PasskeyDoor door;
  private final CookieSessions sessions;

  PasskeySignInController(PasskeyDoor door, CookieSessions sessions) {
    this.door = door;
    this.sessions = sessions;
  }

  @PostMapping(value = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  String options(HttpServletResponse response) {
    return door.signInOptions(response);
  }

  @PostMapping("/sign-in/passkey")
  ModelAndView signIn(Form form, HttpServletRequest request, HttpServletResponse response) {
    var known = door.signIn(request, response, form.typed("credential"));
    if (known.isEmpty()) {
      return Answers.seeOther("/sign-in").addObject("toast", Toast.of("accounts.toast.noPasskey"));
    }
    sessions.signIn(known.get(), request, response);
    return Answers.back(form, "/");
  }
}
