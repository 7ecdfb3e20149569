package kith.accounts;

import java.util.List;
import kith.testing.Given.Someone;
import kith.testing.RouteClasses;
import kith.testing.Routes;

class AccountsRoutes implements RouteClasses {
  private final ApiTokens tokens;

  private final Sessions sessions;

  AccountsRoutes(ApiTokens tokens, Sessions sessions) {
    this.tokens = tokens;
    this.sessions = sessions;
  }

  @Override
  public void classify(Routes routes) {
    routes.open("GET /sign-up");
    routes.open("POST /sign-up");
    routes.open("GET /sign-in");
    routes.open("POST /sign-in");
    routes.signedIn("POST /sign-out");
    routes.signedIn("PUT /settings/profile");
    routes.signedIn("PUT /settings/email");
    routes.signedIn("PUT /settings/password");
    routes.signedIn("DELETE /settings/devices");
    routes.owned("DELETE /settings/devices/{device}", this::otherDevice);
    routes.signedIn("POST /settings/tokens");
    routes.owned("DELETE /settings/tokens/{token}", this::token);
  }

  private List<String> token(Someone someone) {
    someone.browser().post("/settings/tokens", "name", "phone", "scope", "read");
    return List.of(tokens.all(someone.id()).getLast().id().toString());
  }

  /** A session that nobody's browser holds. */
  private List<String> otherDevice(Someone someone) {
    var secret = sessions.begin(someone.id(), "Firefox");
    return List.of(Sessions.idOf(secret.hash()).toString());
  }
}
