package kith.feelings;

import java.util.List;
import kith.testing.Given.Someone;
import kith.testing.RouteClasses;
import kith.testing.Routes;

class FeelingsRoutes implements RouteClasses {
  @Override
  public void classify(Routes routes) {
    routes.signedIn("GET /feelings");
    routes.signedIn("POST /feelings");
    routes.signedIn("GET /feelings/words");
    routes.signedIn("POST /feelings/proposals");
    routes.signedIn("PUT /feelings/reminders");
    routes.signedIn("DELETE /feelings/reminders/today");
    routes.signedIn("GET /feelings/history");
    routes.signedIn("GET /feelings/export.csv");
    routes.owned("GET /feelings/{id}", FeelingsRoutes::checkIn);
    routes.owned("GET /feelings/{id}/edit", FeelingsRoutes::checkIn);
    routes.owned("PUT /feelings/{id}", FeelingsRoutes::checkIn);
    routes.owned("DELETE /feelings/{id}", FeelingsRoutes::checkIn);
    routes.signedIn("GET /api/v1/check-ins");
    routes.signedIn("POST /api/v1/check-ins");
    routes.owned("GET /api/v1/check-ins/{id}", FeelingsRoutes::checkIn);
    routes.owned(
        "PUT /api/v1/check-ins/{id}",
        FeelingsRoutes::checkIn,
        "{\"version\": 1, \"words\": [\"glad\"]}");
    routes.owned("DELETE /api/v1/check-ins/{id}", FeelingsRoutes::checkIn);
  }

  private static List<String> checkIn(Someone someone) {
    return Routes.madeAt(someone.browser().post("/feelings", "at", "3,-3", "word", "calm"));
  }
}
