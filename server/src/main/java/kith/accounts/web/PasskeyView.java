package kith.accounts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import kith.accounts.Passkey;
import org.jspecify.annotations.Nullable;

/** A passkey on the settings page. */
public record PasskeyView(String id, String name, @Nullable LocalDate usedOn) {
  static PasskeyView of(Passkey passkey, Function<Instant, LocalDate> dayOf) {
    var usedAt = passkey.usedAt();
    return new PasskeyView(
        passkey.id().toString(), passkey.name(), usedAt == null ? null : dayOf.apply(usedAt));
  }
}
