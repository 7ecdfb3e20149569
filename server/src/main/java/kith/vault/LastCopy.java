package kith.vault;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Set;
import kith.platform.AccountId;

/**
 * When the keys were last copied, and whose were among them.
 *
 * @param made when
 * @param accounts whose keys it holds
 */
record LastCopy(Instant made, Set<AccountId> accounts) {
  static final String NEVER =
      "The keys have never been copied, and without them no backup can be read: make a copy with"
          + " ./kith keys backup FILE and keep it apart from the backups.";

  /** One sentence for whoever makes a backup of what these accounts wrote. */
  String tell(Set<AccountId> now) {
    var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.UK)
        .withZone(ZoneId.systemDefault())
        .format(made);
    if (!accounts.containsAll(now)) {
      return "The copy of the keys of " + day
          + " is old: somebody has signed up since, and their words could not be"
          + " read again. Make a new one with ./kith keys backup FILE.";
    }
    if (!now.containsAll(accounts)) {
      return "The copy of the keys of " + day
          + " is old: it still opens the words of somebody whose account was"
          + " deleted. Make a new one with ./kith keys backup FILE and destroy the old.";
    }
    return "The copy of the keys of " + day + " opens this backup.";
  }
}
