package kith.notices;

import kith.testing.RouteClasses;
import kith.testing.Routes;

class NoticesRoutes implements RouteClasses {
  @Override
  public void classify(Routes routes) {
    routes.signedIn("PUT /settings/notices");
    routes.signedIn("POST /settings/notices/confirmation");
    routes.open("GET /confirm/{link}", "no-such-link");
    routes.open("POST /confirm/{link}", "no-such-link");
    routes.open("GET /unsubscribe/{link}", "no-such-link");
    routes.open("POST /unsubscribe/{link}", "no-such-link");
  }
}
