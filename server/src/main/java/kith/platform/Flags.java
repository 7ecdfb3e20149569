package kith.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Arguments written as {@code --name value}. */
public final class Flags {
  private final Map<String, String> values;

  private Flags(Map<String, String> values) {
    this.values = values;
  }

  /** Refuses what is not among {@code known}, or has no value. */
  public static Flags read(List<String> arguments, String... known) {
    var values = new HashMap<String, String>();
    for (var i = 0; i < arguments.size(); i += 2) {
      var flag = arguments.get(i);
      if (!flag.startsWith("--") || !List.of(known).contains(flag.substring(2))) {
        throw new Refusal("Unknown argument " + flag + "; known are --" + String.join(", --", known)
            + ", each followed by a value.");
      }
      if (i + 1 == arguments.size()) {
        throw new Refusal("The argument " + flag + " needs a value after it.");
      }
      values.put(flag.substring(2), arguments.get(i + 1));
    }
    return new Flags(values);
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  public String require(String name) {
    return find(name).orElseThrow(() -> new Refusal("Please say --" + name + " with a value."));
  }
}
