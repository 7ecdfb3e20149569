package kith.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose revisions a transaction raises, and of which modules: tables bear the name of theirs. */
final class Raising {
  private static final Pattern WRITES = Pattern.compile(
      "(?:insert (?:or [a-z]+ )?into|update|delete from) [\"`]?([a-z]+)_[a-z_]+[\"`]?[ (].*",
      Pattern.DOTALL);
  private static final String PLATFORM = "platform";
  private final Map<UUID, Set<String>> modules = new TreeMap<>();

  /** False when it was there before. */
  boolean add(AccountId account) {
    return modules.putIfAbsent(account.value(), new TreeSet<>()) == null;
  }

  boolean has(AccountId account) {
    return modules.containsKey(account.value());
  }

  boolean has(AccountId account, Collection<String> wanted) {
    var written = modules.get(account.value());
    return written != null && wanted.stream().anyMatch(written::contains);
  }

  /** Counts for all accounts named so far: rather too many revisions than one too few. */
  void wrote(@Nullable String statement) {
    var writes = WRITES.matcher(String.valueOf(statement));
    if (!writes.matches()) {
      throw new IllegalStateException("no telling which table this writes: " + statement);
    }
    if (!writes.group(1).equals(PLATFORM)) {
      modules.values().forEach(written -> written.add(writes.group(1)));
    }
  }

  /** In one order in every transaction. */
  void forEach(BiConsumer<AccountId, String> raise) {
    for (var account : List.copyOf(modules.keySet())) {
      for (var module : new ArrayList<>(modules.getOrDefault(account, Set.of()))) {
        raise.accept(new AccountId(account), module);
      }
    }
  }
}
