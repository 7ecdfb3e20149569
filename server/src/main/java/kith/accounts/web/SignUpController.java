package kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import kith.accounts.Admission;
import kith.accounts.CookieSessions;
import kith.accounts.Crowd;
import kith.accounts.Invitations;
import kith.accounts.PasskeyDoor;
import kith.accounts.Passkeys;
import kith.accounts.SignUps;
import kith.accounts.SignedUp;
import kith.platform.Form;
import kith.shell.Answers;
import kith.shell.LinkOver;
import kith.shell.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignUpController {
  private final SignUps signUps;
  private final Invitations invitations;
  private final CookieSessions sessions;
  private final Crowd crowd;
  private final PasskeyDoor door;
  private final Passkeys passkeys;

  SignUpController(
      SignUps signUps,
      Invitations invitations,
      CookieSessions sessions,
      Crowd crowd,
      PasskeyDoor door,
      Passkeys passkeys) {
    this.door = door;
    this.passkeys = passkeys;
    this.signUps = signUps;
    this.invitations = invitations;
    this.sessions = sessions;
    this.crowd = crowd;
  }

  @GetMapping("/sign-up")
  ModelAndView form() {
    return signUps.open() ? page(fresh(""), "") : Answers.seeOther("/sign-in");
  }

  @GetMapping("/sign-up/{invitation}")
  ModelAndView invited(@PathVariable String invitation) {
    var welcome = signUps.welcome(invitation);
    if (welcome.isEmpty() && invitations.inviter(invitation).isEmpty()) {
      throw new LinkOver();
    }
    var name = welcome.map(Admission.Welcome::name).orElse("");
    return page(fresh(invitation).with("name", name), invitation);
  }

  /** Whoever is expected comes in at once; to everybody else it is not told whether the e-mail was new. */
  @PostMapping("/sign-up")
  @Nullable
  ModelAndView signUp(
      Form form, HttpServletRequest request, HttpServletResponse response, Locale locale)
      throws IOException {
    if (crowd.answered(request, response)) {
      return null;
    }
    var given = Fields.newAccount(form, locale);
    var password = Fields.newPassword(form, "password");
    if (form.isWrong()) {
      return Answers.refused(page(form, form.typed("invitation")));
    }
    var invitation = form.typed("invitation");
    var next = next(invitation);
    return answer(signUps.withPassword(given, password, invitation), next, request, response);
  }

  /** 422 with nothing in it when the form is wrong: it is then sent as it is, and says what is. */
  @PostMapping(value = "/sign-up/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> passkeyOptions(Form form, HttpServletResponse response, Locale locale) {
    var given = Fields.newAccount(form, locale);
    return form.isWrong()
        ? ResponseEntity.unprocessableContent().build()
        : ResponseEntity.ok(door.signUpOptions(response, given));
  }

  @PostMapping("/sign-up/passkey")
  @Nullable
  ModelAndView withPasskey(
      Form form, HttpServletRequest request, HttpServletResponse response, Locale locale)
      throws IOException {
    if (crowd.answered(request, response)) {
      return null;
    }
    var given = Fields.newAccount(form, locale);
    var invitation = form.typed("invitation");
    if (!form.isWrong()) {
      var name = Fields.passkeyName(request);
      var next = next(invitation);
      var ended = door.signUp(request, response, given, name, form.typed("credential"), invitation);
      if (ended.isPresent()) {
        return answer(ended.get(), next, request, response);
      }
      form.refuse("password", "accounts.wrong.passkey");
    }
    return Answers.refused(page(form, invitation));
  }

  /** Where to go on to once signed in. */
  private String next(String invitation) {
    return signUps.welcome(invitation).map(Admission.Welcome::next).orElse("/");
  }

  private ModelAndView answer(
      SignedUp ended, String next, HttpServletRequest request, HttpServletResponse response) {
    return switch (ended) {
      case SignedUp.In(var account) -> {
        sessions.signIn(account, request, response);
        yield Answers.seeOther(next);
      }
      case SignedUp.Answered _ ->
        Answers.seeOther(next.equals("/") ? "/sign-in" : "/sign-in?back=" + next)
            .addObject("toast", Toast.of("accounts.toast.signedUp"));
      case SignedUp.Closed _ ->
        Answers.seeOther("/sign-in").addObject("toast", Toast.of("accounts.toast.closed"));
    };
  }

  private ModelAndView page(Form form, String invitation) {
    return new ModelAndView("accounts/signUp")
        .addObject("form", form)
        .addObject("zones", Fields.zones(form.typed("zone")))
        .addObject("first", signUps.first())
        .addObject("operator", signUps.operator().orElse(""))
        .addObject(
            "inviter",
            signUps.welcome(invitation).map(Admission.Welcome::inviter).orElse(""))
        .addObject("invitation", invitation)
        .addObject("passkeys", passkeys.address());
  }

  private static Form fresh(String invitation) {
    return Fields.filled(Map.of("zone", ZoneId.systemDefault().getId(), "invitation", invitation));
  }
}
