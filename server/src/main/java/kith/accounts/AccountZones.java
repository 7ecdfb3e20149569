package kith.accounts;

import java.time.ZoneId;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.PerRevision;
import kith.platform.Zones;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AccountZones implements Zones {
  private static final int ACCOUNTS = 1_000;
  private final AccountRows accounts;
  private final PerRevision<ZoneId> zones;

  AccountZones(AccountRows accounts, Db db) {
    this.accounts = accounts;
    this.zones = new PerRevision<>(db, ACCOUNTS);
  }

  /** Whoever asks for it alone asks a reader, and waits for nobody who writes. */
  @Override
  @Transactional(readOnly = true)
  public ZoneId of(AccountId account) {
    return zones.of(account, accounts::zoneOf);
  }
}
