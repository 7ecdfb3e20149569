package kith.accounts;

import java.time.ZoneId;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.Zones;
import org.springframework.stereotype.Component;

@Component
class AccountZones implements Zones {
  private final AccountRows accounts;
  private final Db db;

  AccountZones(AccountRows accounts, Db db) {
    this.accounts = accounts;
    this.db = db;
  }

  @Override
  public ZoneId of(AccountId account) {
    return db.once(new ZoneOf(account), () -> accounts.zoneOf(account));
  }

  private record ZoneOf(AccountId account) {}
}
