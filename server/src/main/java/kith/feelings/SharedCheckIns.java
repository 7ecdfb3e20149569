package kith.feelings;

import java.util.Optional;
import java.util.UUID;
import kith.circle.SharedThings;
import kith.platform.AccountId;
import org.springframework.stereotype.Component;

/** Names a check-in in the list of what I have shared with whom. */
@Component
class SharedCheckIns implements SharedThings {
  private final CheckInRows checkIns;

  SharedCheckIns(CheckInRows checkIns) {
    this.checkIns = checkIns;
  }

  @Override
  public String kind() {
    return Sharing.KIND;
  }

  @Override
  public Optional<Described> describe(AccountId author, UUID thing) {
    return checkIns
        .find(author, new CheckInId(thing))
        .map(it -> new Described(String.join(", ", it.felt().words()), "/feelings/" + it.id()));
  }
}
