package kith.shell.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Api;
import kith.shell.Marked;
import kith.shell.Say;
import kith.shell.Search;
import kith.shell.web.TodayApi.Somebody;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchApi {
  private static final int MOST = 50;
  private final Search search;
  private final MessageSource messages;

  SearchApi(Search search, MessageSource messages) {
    this.search = search;
    this.messages = messages;
  }

  @GetMapping(Api.PATH + "/search")
  FoundJson search(@SignedIn AccountId me, Form query, Locale locale) {
    var asked = query.optionalLine("q").orElse("");
    query.mustBeRight();
    var found = search.find(me, asked, MOST);
    var say = new Say(messages, locale);
    return new FoundJson(
        found.people().stream().map(Somebody::of).toList(),
        found.hits().stream().map(hit -> HitJson.of(say, hit)).toList(),
        found.more());
  }

  /**
   * @param more whether more was found than is told
   */
  record FoundJson(List<Somebody> people, List<HitJson> hits, boolean more) {}

  /**
   * @param kind what this is, in words
   * @param snippet the words in which it was found
   * @param marked those of them that were asked for
   */
  record HitJson(
      String kind,
      String snippet,
      List<String> marked,
      @Nullable Somebody person,
      @Nullable LocalDate on,
      String href) {
    static HitJson of(Say say, Search.Hit hit) {
      return new HitJson(
          say.text(hit.kind()),
          hit.snippet().stream().map(Marked::text).collect(Collectors.joining()),
          hit.snippet().stream().filter(Marked::marked).map(Marked::text).toList(),
          Somebody.ofNullable(hit.person()),
          hit.on(),
          hit.href());
    }
  }
}
