package kith.accounts;

import java.time.ZoneId;
import java.util.Locale;

/** What somebody gives to sign up. */
public record NewAccount(String name, String email, ZoneId zone, Locale locale) {}
