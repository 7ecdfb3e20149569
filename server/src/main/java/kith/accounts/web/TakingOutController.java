package kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import kith.accounts.Accounts;
import kith.accounts.Passkeys;
import kith.accounts.TakingOut;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.SettingsPart;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** All that somebody has here in one file, once its owner has shown the password or a passkey again. */
@Controller
class TakingOutController implements SettingsPart {
  private static final MediaType ZIP = new MediaType("application", "zip");
  private final TakingOut everything;
  private final Accounts accounts;
  private final Passkeys passkeys;
  private final ShownAgain again;
  private final Fragments fragments;
  private final Days days;

  TakingOutController(
      TakingOut everything,
      Accounts accounts,
      Passkeys passkeys,
      ShownAgain again,
      Fragments fragments,
      Days days) {
    this.everything = everything;
    this.accounts = accounts;
    this.passkeys = passkeys;
    this.again = again;
    this.fragments = fragments;
    this.days = days;
  }

  @Override
  public Slot slot() {
    return Slot.KEEPING;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    return Optional.of(fragments.of("accounts/takingOutPart", Map.of()));
  }

  @GetMapping("/settings/taking-out")
  ModelAndView page(@SignedIn AccountId me) {
    return page(me, Form.empty());
  }

  @PostMapping("/settings/taking-out")
  Object take(
      @SignedIn AccountId me, Form form, HttpServletRequest request, HttpServletResponse response) {
    if (!again.by(me, form, "taking-password", request, response)) {
      return Answers.refused(page(me, form));
    }
    var name = ContentDisposition.attachment()
        .filename("kith-" + days.today(me) + ".zip")
        .build();
    return ResponseEntity.ok()
        .contentType(ZIP)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(everything.all(me));
  }

  private ModelAndView page(AccountId me, Form form) {
    return new ModelAndView("accounts/takingOut")
        .addObject("form", form)
        .addObject("asks", accounts.hasPassword(me))
        .addObject("hasPasskey", !passkeys.all(me).isEmpty())
        .addObject("address", passkeys.address());
  }
}
