package kith.shell;

import java.util.UUID;
import kith.testing.RouteClasses;
import kith.testing.Routes;

class ShellRoutes implements RouteClasses {
  @Override
  public void classify(Routes routes) {
    routes.open("GET /error");
    routes.stream("GET /live");
    routes.signedIn("GET /");
    routes.signedIn("GET /style");
    routes.signedIn("GET /upcoming");
    routes.signedIn("GET /search");
    routes.signedIn("GET /palette");
    routes.signedIn("PUT /today/cards/{key}/put-off", "none");
    routes.signedIn("PUT /today/cards/{key}/letting-go", "none");
    routes.signedIn("PUT /today/cards/{key}/asking", "none");
    routes.signedIn("PUT /today/cards/{key}/keeping", "none");
    routes.signedIn("POST /today/cards/{key}/contact", "none");
    routes.signedIn("POST /today/fresh-start");
    routes.signedIn("DELETE /today/fresh-start");
    routes.signedIn("GET /api/v1/today");
    routes.signedIn("PUT /api/v1/today/cards/{key}/put-off", "none");
    routes.signedIn("PUT /api/v1/today/cards/{key}/letting-go", "none");
    routes.signedIn("PUT /api/v1/today/cards/{key}/asking", "none");
    routes.signedIn("PUT /api/v1/today/cards/{key}/keeping", "none");
    routes.signedIn("POST /api/v1/today/cards/{key}/contact", "none");
    routes.signedIn("POST /api/v1/today/fresh-start");
    routes.signedIn("DELETE /api/v1/today/fresh-start");
    routes.signedIn("POST /api/v1/undo/{id}", UUID.randomUUID().toString());
    routes.signedIn("GET /api/v1/upcoming");
    routes.signedIn("GET /api/v1/search");
    routes.open("GET /api/v1/openapi.json");
    routes.signedIn("GET /settings");
    routes.signedIn("POST /undo/{id}", UUID.randomUUID().toString());
  }
}
