package kith.accounts;

import java.time.ZoneId;
import java.util.Locale;
import kith.platform.AccountId;

/** Somebody who signs in, as they see themselves. */
public record Account(
    AccountId id, String name, String email, ZoneId zone, Locale locale, boolean operator) {}
