package kith.accounts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kith.accounts.ApiToken;
import kith.platform.Choices;
import org.jspecify.annotations.Nullable;

/** A token on the settings page. */
public record TokenView(
    String id, String name, List<String> scopes, @Nullable LocalDate usedOn) {
  static TokenView of(ApiToken token, Function<Instant, LocalDate> dayOf) {
    var usedAt = token.usedAt();
    return new TokenView(
        token.id().toString(),
        token.name(),
        token.scopes().stream().map(Choices::name).toList(),
        usedAt == null ? null : dayOf.apply(usedAt));
  }
}
