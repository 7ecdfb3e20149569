package kith.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import kith.platform.AccountId;
import kith.platform.Zones;
import org.springframework.stereotype.Component;

/** Until which days cards were put off: what I wanted to see later has not faded by then. */
@Component
public class Postponed {
  private final PutOffs putOffs;
  private final Zones zones;

  Postponed(PutOffs putOffs, Zones zones) {
    this.putOffs = putOffs;
    this.zones = zones;
  }

  /** By the keys of the cards; without those that wait for good. */
  public Map<String, LocalDate> until(AccountId me) {
    var zone = zones.of(me);
    return putOffs.of(me).entrySet().stream()
        .filter(putOff -> putOff.getValue().untilAt() != Long.MAX_VALUE)
        .collect(Collectors.toMap(
            Map.Entry::getKey,
            putOff ->
                LocalDate.ofInstant(Instant.ofEpochMilli(putOff.getValue().untilAt()), zone)));
  }
}
