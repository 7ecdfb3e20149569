package kith.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was opened or worked out for an account, held while nothing of that account changes there; bounded in accounts and dropped
 * when unused. Ask in a transaction, so that the revision and what is read belong together.
 */
public final class PerRevision<T> {
  private static final Duration UNUSED = Duration.ofMinutes(15);
  private final Db db;
  private final List<String> modules;
  private final Cache<AccountId, Held<T>> held;

  /** Asked anew after any change: for what is small, where the account's revision is asked for anyway. */
  public PerRevision(Db db, int accounts) {
    this(db, accounts, List.of());
  }

  /**
   * @param module in whose tables, and in those of {@code more}, all stands that is opened or worked out; that others change
   *     does not matter
   */
  public PerRevision(Db db, int accounts, String module, String... more) {
    this(db, accounts, Stream.concat(Stream.of(module), Arrays.stream(more)).toList());
  }

  private PerRevision(Db db, int accounts, List<String> modules) {
    this.db = db;
    this.modules = modules;
    this.held =
        Caffeine.newBuilder().maximumSize(accounts).expireAfterAccess(UNUSED).build();
  }

  /** Within a transaction that already changed something, {@code open} is asked each time. */
  public T of(AccountId account, Function<AccountId, T> open) {
    if (isChanging(account)) {
      return open.apply(account);
    }
    var revision = modules.isEmpty() ? db.revision(account) : db.revision(account, modules);
    var before = held.getIfPresent(account);
    if (before != null && before.revision == revision) {
      return before.value;
    }
    var value = open.apply(account);
    held.put(account, new Held<>(revision, value));
    return value;
  }

  private boolean isChanging(AccountId account) {
    return modules.isEmpty() ? db.isChanging(account) : db.isChanging(account, modules);
  }

  public void drop(AccountId account) {
    held.invalidate(account);
  }

  private record Held<T>(long revision, T value) {}
}
