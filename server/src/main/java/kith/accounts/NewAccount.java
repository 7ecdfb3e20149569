package kith.accounts;

import java.time.ZoneId;
import java.util.Locale;

/** What somebody gives to sign up; the password is plain and never kept so. */
public record NewAccount(String name, String email, String password, ZoneId zone, Locale locale) {}
