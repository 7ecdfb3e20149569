package kith.accounts;

import static kith.accounts.db.Tables.ACCOUNTS_TOKEN;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.accounts.db.tables.records.AccountsTokenRecord;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.vault.Vault;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keys for programs that act for an account through {@code /api}. */
@Service
@Transactional(readOnly = true)
public class ApiTokens {
  private static final String PREFIX = "kith_";
  private static final Duration BETWEEN_MARKS = Duration.ofHours(1);
  private final Db db;
  private final Vault vault;
  private final Ids ids;
  private final Days days;
  private final SecurityLog log;

  ApiTokens(Db db, Vault vault, Ids ids, Days days, SecurityLog log) {
    this.log = log;
    this.db = db;
    this.vault = vault;
    this.ids = ids;
    this.days = days;
  }

  /** The token itself, which can never be read again. */
  @Transactional
  public String make(AccountId me, String name, Set<Scope> scopes) {
    var secret = Secret.fresh(me);
    db.write(me)
        .insertInto(ACCOUNTS_TOKEN)
        .set(ACCOUNTS_TOKEN.ACCOUNT, me.value())
        .set(ACCOUNTS_TOKEN.ID, ids.next())
        .set(ACCOUNTS_TOKEN.HASH, secret.hash())
        .set(ACCOUNTS_TOKEN.NAME, vault.seal(me, ACCOUNTS_TOKEN.NAME, name))
        .set(ACCOUNTS_TOKEN.SCOPES, written(scopes))
        .set(ACCOUNTS_TOKEN.CREATED_AT, days.now().toEpochMilli())
        .execute();
    log.note(me, SecurityEvent.TOKEN_MADE);
    return PREFIX + secret.text();
  }

  public List<ApiToken> all(AccountId me) {
    return db.read()
        .selectFrom(ACCOUNTS_TOKEN)
        .where(ACCOUNTS_TOKEN.ACCOUNT.eq(me.value()))
        .orderBy(ACCOUNTS_TOKEN.ID)
        .fetch(this::token);
  }

  @Transactional
  public void revoke(AccountId me, UUID id) {
    var gone = db.write(me)
        .deleteFrom(ACCOUNTS_TOKEN)
        .where(ACCOUNTS_TOKEN.ACCOUNT.eq(me.value()), ACCOUNTS_TOKEN.ID.eq(id))
        .execute();
    if (gone == 0) {
      throw new NotFound();
    }
    log.note(me, SecurityEvent.TOKEN_REVOKED);
  }

  Optional<Opened> open(String token) {
    return Optional.of(token)
        .filter(it -> it.startsWith(PREFIX))
        .flatMap(it -> Secret.parse(it.substring(PREFIX.length())))
        .flatMap(secret -> db.read()
            .selectFrom(ACCOUNTS_TOKEN)
            .where(is(secret))
            .fetchOptional(row -> new Opened(secret, read(row.getScopes()), wantsMark(row))));
  }

  @Transactional
  void mark(Secret secret) {
    db.writeUnowned()
        .update(ACCOUNTS_TOKEN)
        .set(ACCOUNTS_TOKEN.USED_AT, days.now().toEpochMilli())
        .where(is(secret))
        .execute();
  }

  /** Whose door a token opens, and how far. */
  record Opened(Secret secret, Set<Scope> scopes, boolean wantsMark) {}

  private ApiToken token(AccountsTokenRecord row) {
    var usedAt = row.getUsedAt();
    return new ApiToken(
        row.getId(),
        vault.open(new AccountId(row.getAccount()), ACCOUNTS_TOKEN.NAME, row.getName()),
        read(row.getScopes()),
        Instant.ofEpochMilli(row.getCreatedAt()),
        usedAt == null ? null : Instant.ofEpochMilli(usedAt));
  }

  private boolean wantsMark(AccountsTokenRecord row) {
    var usedAt = row.getUsedAt();
    return usedAt == null || days.now().toEpochMilli() - usedAt > BETWEEN_MARKS.toMillis();
  }

  private static Condition is(Secret secret) {
    return ACCOUNTS_TOKEN
        .ACCOUNT
        .eq(secret.account().value())
        .and(ACCOUNTS_TOKEN.HASH.eq(secret.hash()));
  }

  private static String written(Collection<Scope> scopes) {
    return EnumSet.copyOf(scopes).stream().map(Choices::name).collect(Collectors.joining(" "));
  }

  private static Set<Scope> read(String scopes) {
    return Arrays.stream(scopes.split(" "))
        .map(name -> Choices.parse(Scope.class, name))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
  }
}
