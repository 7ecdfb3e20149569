package kith.shell.web;

import java.time.LocalDate;
import java.util.List;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Ahead;
import kith.shell.Api;
import kith.shell.web.TodayApi.Somebody;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UpcomingApi {
  private static final int USUAL_DAYS = 60;
  private static final int MOST_DAYS = 366;
  private final Ahead ahead;

  UpcomingApi(Ahead ahead) {
    this.ahead = ahead;
  }

  @GetMapping(Api.PATH + "/upcoming")
  ComingJson upcoming(@SignedIn AccountId me, Form query) {
    var days = query.optionalNumber("days", 0, MOST_DAYS).orElse(USUAL_DAYS);
    query.mustBeRight();
    return new ComingJson(ahead.next(me, days).stream().map(ItemJson::of).toList());
  }

  record ComingJson(List<ItemJson> items) {}

  record ItemJson(LocalDate on, @Nullable Somebody person, String words, String href) {
    static ItemJson of(Ahead.Item item) {
      var coming = item.coming();
      return new ItemJson(
          coming.on(), Somebody.ofNullable(item.person()), coming.words(), coming.href());
    }
  }
}
