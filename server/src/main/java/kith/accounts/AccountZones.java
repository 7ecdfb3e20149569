package kith.accounts;

import java.time.ZoneId;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.PerRevision;
import kith.platform.Zones;
import org.springframework.stereotype.Component;

@Component
class AccountZones implements Zones {
  private static final int ACCOUNTS = 1_000;
  private final AccountRows accounts;
  private final PerRevision<ZoneId> zones;

  AccountZones(AccountRows accounts, Db db) {
    this.accounts = accounts;
    this.zones = new PerRevision<>(db, ACCOUNTS);
  }

  @Override
  public ZoneId of(AccountId account) {
    return zones.of(account, accounts::zoneOf);
  }
}
