package kith.accounts;

import java.util.List;
import kith.testing.Given.Someone;
import kith.testing.RouteClasses;
import kith.testing.Routes;

class AccountsRoutes implements RouteClasses {
  private final ApiTokens tokens;

  private final Sessions sessions;
  private final Invitations invitations;
  private final TestAccounts accounts;

  AccountsRoutes(
      ApiTokens tokens, Sessions sessions, Invitations invitations, TestAccounts accounts) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.tokens = tokens;
    this.sessions = sessions;
  }

  @Override
  public void classify(Routes routes) {
    routes.open("GET /sign-up");
    routes.open("POST /sign-up");
    routes.open("GET /sign-up/{invitation}", "none");
    routes.open("GET /recover");
    routes.open("POST /recover");
    routes.open("GET /reset/{link}", "none");
    routes.open("POST /reset/{link}", "none");
    routes.open("GET /sign-in");
    routes.open("POST /sign-in");
    routes.open("POST /sign-in/passkey");
    routes.open("POST /sign-in/passkey/options");
    routes.open("POST /sign-up/passkey");
    routes.open("POST /sign-up/passkey/options");
    routes.signedIn("POST /settings/passkeys");
    routes.signedIn("POST /settings/passkeys/options");
    routes.owned("DELETE /settings/passkeys/{passkey}", someone -> {
      accounts.passkey(someone.id());
      return List.of(accounts.passkey(someone.id()).toString());
    });
    routes.signedIn("POST /settings/account/options");
    routes.signedIn("DELETE /settings/account");
    routes.signedIn("POST /sign-out");
    routes.signedIn("PUT /settings/profile");
    routes.signedIn("PUT /settings/email");
    routes.signedIn("GET /settings/taking-out");
    routes.signedIn("POST /settings/taking-out");
    routes.signedIn("PUT /settings/password");
    routes.signedIn("DELETE /settings/devices");
    routes.owned("DELETE /settings/devices/{device}", this::otherDevice);
    routes.signedIn("POST /settings/recovery-codes");
    routes.signedIn("PUT /settings/sign-up");
    routes.signedIn("POST /settings/invitations");
    routes.owned("DELETE /settings/invitations/{invitation}", this::invitation);
    routes.signedIn("POST /settings/tokens");
    routes.owned("DELETE /settings/tokens/{token}", this::token);
  }

  private List<String> invitation(Someone someone) {
    invitations.make(someone.id());
    return List.of(invitations.waiting(someone.id()).getLast().id().toString());
  }

  private List<String> token(Someone someone) {
    someone.browser().post("/settings/tokens", "token-name", "phone", "scope", "read");
    return List.of(tokens.all(someone.id()).getLast().id().toString());
  }

  /** A session that nobody's browser holds. */
  private List<String> otherDevice(Someone someone) {
    var secret = sessions.begin(someone.id(), "Firefox");
    return List.of(Sessions.idOf(secret.hash()).toString());
  }
}
