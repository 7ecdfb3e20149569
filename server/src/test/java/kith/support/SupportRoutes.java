package kith.support;

import kith.testing.RouteClasses;
import kith.testing.Routes;

class SupportRoutes implements RouteClasses {
  @Override
  public void classify(Routes routes) {
    routes.open("GET /someone");
    routes.signedIn("PUT /someone/country");
    routes.signedIn("GET /someone/people");
    routes.signedIn("PUT /someone/people");
  }
}
