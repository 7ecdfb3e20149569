package kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.accounts.Accounts;
import kith.accounts.PasskeyDoor;
import kith.platform.AccountId;
import kith.platform.Form;
import org.springframework.stereotype.Component;

/** Whether somebody who is signed in has shown once more, by the password or a passkey, that it is them. */
@Component
class ShownAgain {
  private final Accounts accounts;
  private final PasskeyDoor door;

  ShownAgain(Accounts accounts, PasskeyDoor door) {
    this.accounts = accounts;
    this.door = door;
  }

  /** @param password name of its field, which is refused when they have not */
  boolean by(
      AccountId me,
      Form form,
      String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    var passkey = form.typed("credential");
    var sure = passkey.isBlank()
        ? accounts.isPassword(me, form.typed(password))
        : door.confirms(request, response, me, passkey);
    if (!sure) {
      form.refuse(password, "accounts.wrong.notSure");
    }
    return sure;
  }
}
