package kith.accounts;

import java.time.ZoneId;
import kith.platform.AccountId;
import kith.platform.Zones;
import org.springframework.stereotype.Component;

@Component
class AccountZones implements Zones {
  private final AccountRows accounts;

  AccountZones(AccountRows accounts) {
    this.accounts = accounts;
  }

  @Override
  public ZoneId of(AccountId account) {
    return accounts.zoneOf(account);
  }
}
