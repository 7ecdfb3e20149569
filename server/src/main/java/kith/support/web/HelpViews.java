package kith.support.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kith.accounts.Accounts;
import kith.platform.AccountId;
import kith.shell.Directory;
import kith.shell.Option;
import kith.shell.Say;
import kith.shell.WayView;
import kith.support.Line;
import kith.support.Lines;
import kith.support.Nearby;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gathers what help there is for whoever asks, signed in or not. */
@Component
class HelpViews {
  private final Lines lines;
  private final Nearby nearby;
  private final Accounts accounts;
  private final MessageSource messages;

  HelpViews(Lines lines, Nearby nearby, Accounts accounts, MessageSource messages) {
    this.lines = lines;
    this.nearby = nearby;
    this.accounts = accounts;
    this.messages = messages;
  }

  /** @param asked the country chosen on the page itself; empty: the account's own, else a guess */
  HelpView of(@Nullable AccountId me, String asked) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var kept = me == null ? null : nearby.country(me).orElse(null);
    var country = lines.countries().contains(asked) ? asked : kept == null ? guess(me) : kept;
    return new HelpView(
        country,
        name(country, say),
        lines.emergency(country).orElse(null),
        lines.of(country).stream().map(it -> line(it, say)).toList(),
        me == null ? List.of() : people(me, say),
        countries(say),
        country.equals(kept));
  }

  /** For a guest, of whom nothing is known but whose guest they are. */
  HelpView ofGuestOf(AccountId host) {
    return of(null, nearby.country(host).orElseGet(() -> guess(host)));
  }

  /** Empty for a stranger: the language of a browser is no place, and a wrong number is worse than none. */
  private String guess(@Nullable AccountId me) {
    return me == null
        ? ""
        : accounts.find(me).flatMap(it -> lines.at(it.zone())).orElse("");
  }

  private List<HelpView.Somebody> people(AccountId me, Say say) {
    return nearby.people(me).stream().map(it -> somebody(it, say)).toList();
  }

  private static HelpView.Somebody somebody(Directory.Glance person, Say say) {
    return new HelpView.Somebody(
        person.name(), person.href(), WayView.all(say, person, say.text("support.people.words")));
  }

  private List<Option> countries(Say say) {
    return lines.countries().stream()
        .map(it -> new Option(it, name(it, say)))
        .sorted(Comparator.comparing(Option::words))
        .toList();
  }

  private static HelpView.LineView line(Line line, Say say) {
    var languages = line.languages().stream()
        .map(it -> Locale.forLanguageTag(it).getDisplayLanguage(say.locale()))
        .collect(Collectors.joining(", "));
    return new HelpView.LineView(line, languages, host(line.source()));
  }

  private static String host(String source) {
    return Arrays.asList(source.split("/")).get(2).replaceFirst("^www\\.", "");
  }

  private static String name(String country, Say say) {
    return country.isEmpty() ? "" : Locale.of("", country).getDisplayCountry(say.locale());
  }
}
