package kith.platform;

import java.time.ZoneId;

/** Each account's own time zone. */
public interface Zones {
  ZoneId of(AccountId account);
}
