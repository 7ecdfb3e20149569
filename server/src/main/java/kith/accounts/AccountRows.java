package kith.accounts;

import static kith.accounts.db.Tables.ACCOUNTS_ACCOUNT;
import static kith.accounts.db.Tables.ACCOUNTS_PASSKEY;
import static kith.accounts.db.Tables.ACCOUNTS_SESSION;
import static kith.accounts.db.Tables.ACCOUNTS_TOKEN;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.accounts.db.tables.records.AccountsAccountRecord;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class AccountRows {
  private final Db db;
  private final Vault vault;

  AccountRows(Db db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  boolean none() {
    return !db.read().fetchExists(ACCOUNTS_ACCOUNT);
  }

  Optional<Account> find(AccountId id) {
    return db.read()
        .selectFrom(ACCOUNTS_ACCOUNT)
        .where(ACCOUNTS_ACCOUNT.ACCOUNT.eq(id.value()))
        .fetchOptional(this::account);
  }

  boolean signUpIsOpen() {
    return db.read()
        .fetchExists(
            ACCOUNTS_ACCOUNT,
            ACCOUNTS_ACCOUNT.OPERATOR.isTrue().and(ACCOUNTS_ACCOUNT.OPENS_SIGN_UP.isTrue()));
  }

  Optional<Account> operator() {
    return db.read()
        .selectFrom(ACCOUNTS_ACCOUNT)
        .where(ACCOUNTS_ACCOUNT.OPERATOR.isTrue())
        .orderBy(ACCOUNTS_ACCOUNT.CREATED_AT)
        .limit(1)
        .fetchOptional(this::account);
  }

  void openSignUp(AccountId operator, boolean open) {
    db.write(operator)
        .update(ACCOUNTS_ACCOUNT)
        .set(ACCOUNTS_ACCOUNT.OPENS_SIGN_UP, open)
        .where(ACCOUNTS_ACCOUNT.ACCOUNT.eq(operator.value()), ACCOUNTS_ACCOUNT.OPERATOR.isTrue())
        .execute();
  }

  Optional<AccountId> findByEmail(String email) {
    return db.read()
        .select(ACCOUNTS_ACCOUNT.ACCOUNT)
        .from(ACCOUNTS_ACCOUNT)
        .where(ACCOUNTS_ACCOUNT.EMAIL_HASH.eq(hashOf(email)), ACCOUNTS_ACCOUNT.LEFT_AT.isNull())
        .fetchOptional(row -> new AccountId(row.value1()));
  }

  /** An account and its password's hash, if it has one. */
  record Known(AccountId account, @Nullable String password) {}

  @Transactional(readOnly = true)
  Optional<Known> known(String email) {
    return db.read()
        .select(ACCOUNTS_ACCOUNT.ACCOUNT, ACCOUNTS_ACCOUNT.PASSWORD)
        .from(ACCOUNTS_ACCOUNT)
        .where(ACCOUNTS_ACCOUNT.EMAIL_HASH.eq(hashOf(email)), ACCOUNTS_ACCOUNT.LEFT_AT.isNull())
        .fetchOptional(row -> new Known(new AccountId(row.value1()), row.value2()));
  }

  @Transactional(readOnly = true)
  Optional<String> passwordOf(AccountId id) {
    return db.read()
        .select(ACCOUNTS_ACCOUNT.PASSWORD)
        .from(ACCOUNTS_ACCOUNT)
        .where(ACCOUNTS_ACCOUNT.ACCOUNT.eq(id.value()))
        .fetchOptional(ACCOUNTS_ACCOUNT.PASSWORD);
  }

  ZoneId zoneOf(AccountId id) {
    var zone = db.read()
        .select(ACCOUNTS_ACCOUNT.ZONE)
        .from(ACCOUNTS_ACCOUNT)
        .where(ACCOUNTS_ACCOUNT.ACCOUNT.eq(id.value()))
        .fetchSingle(ACCOUNTS_ACCOUNT.ZONE);
    return ZoneId.of(zone);
  }

  void add(
      AccountId id, NewAccount given, @Nullable String passwordHash, boolean operator, long now) {
    db.write(id)
        .insertInto(ACCOUNTS_ACCOUNT)
        .set(ACCOUNTS_ACCOUNT.ACCOUNT, id.value())
        .set(ACCOUNTS_ACCOUNT.EMAIL, vault.seal(id, ACCOUNTS_ACCOUNT.EMAIL, given.email()))
        .set(ACCOUNTS_ACCOUNT.EMAIL_HASH, hashOf(given.email()))
        .set(ACCOUNTS_ACCOUNT.NAME, vault.seal(id, ACCOUNTS_ACCOUNT.NAME, given.name()))
        .set(ACCOUNTS_ACCOUNT.PASSWORD, passwordHash)
        .set(ACCOUNTS_ACCOUNT.ZONE, given.zone().getId())
        .set(ACCOUNTS_ACCOUNT.LOCALE, given.locale().toLanguageTag())
        .set(ACCOUNTS_ACCOUNT.OPERATOR, operator)
        .set(ACCOUNTS_ACCOUNT.CREATED_AT, now)
        .execute();
  }

  void describe(AccountId id, String name, ZoneId zone) {
    db.write(id)
        .update(ACCOUNTS_ACCOUNT)
        .set(ACCOUNTS_ACCOUNT.NAME, vault.seal(id, ACCOUNTS_ACCOUNT.NAME, name))
        .set(ACCOUNTS_ACCOUNT.ZONE, zone.getId())
        .where(ACCOUNTS_ACCOUNT.ACCOUNT.eq(id.value()))
        .execute();
  }

  void changeEmail(AccountId id, String email) {
    db.write(id)
        .update(ACCOUNTS_ACCOUNT)
        .set(ACCOUNTS_ACCOUNT.EMAIL, vault.seal(id, ACCOUNTS_ACCOUNT.EMAIL, email))
        .set(ACCOUNTS_ACCOUNT.EMAIL_HASH, hashOf(email))
        .where(ACCOUNTS_ACCOUNT.ACCOUNT.eq(id.value()))
        .execute();
  }

  void changePassword(AccountId id, String hash) {
    db.write(id)
        .update(ACCOUNTS_ACCOUNT)
        .set(ACCOUNTS_ACCOUNT.PASSWORD, hash)
        .where(ACCOUNTS_ACCOUNT.ACCOUNT.eq(id.value()))
        .execute();
  }

  /** The account lets nobody in any more. */
  void leave(AccountId id, long now) {
    db.write(id)
        .update(ACCOUNTS_ACCOUNT)
        .set(ACCOUNTS_ACCOUNT.LEFT_AT, now)
        .where(ACCOUNTS_ACCOUNT.ACCOUNT.eq(id.value()))
        .execute();
    db.write(id)
        .deleteFrom(ACCOUNTS_SESSION)
        .where(ACCOUNTS_SESSION.ACCOUNT.eq(id.value()))
        .execute();
    db.write(id)
        .deleteFrom(ACCOUNTS_TOKEN)
        .where(ACCOUNTS_TOKEN.ACCOUNT.eq(id.value()))
        .execute();
    db.write(id)
        .deleteFrom(ACCOUNTS_PASSKEY)
        .where(ACCOUNTS_PASSKEY.ACCOUNT.eq(id.value()))
        .execute();
  }

  @Transactional(readOnly = true)
  List<AccountId> leaving() {
    return db.read()
        .select(ACCOUNTS_ACCOUNT.ACCOUNT)
        .from(ACCOUNTS_ACCOUNT)
        .where(ACCOUNTS_ACCOUNT.LEFT_AT.isNotNull())
        .fetch(row -> new AccountId(row.value1()));
  }

  @Transactional(readOnly = true)
  List<AccountId> all() {
    return db.read()
        .select(ACCOUNTS_ACCOUNT.ACCOUNT)
        .from(ACCOUNTS_ACCOUNT)
        .fetch(row -> new AccountId(row.value1()));
  }

  private Account account(AccountsAccountRecord row) {
    var id = new AccountId(row.getAccount());
    return new Account(
        id,
        vault.open(id, ACCOUNTS_ACCOUNT.NAME, row.getName()),
        vault.open(id, ACCOUNTS_ACCOUNT.EMAIL, row.getEmail()),
        ZoneId.of(row.getZone()),
        Locale.forLanguageTag(row.getLocale()),
        row.getOperator());
  }

  private byte[] hashOf(String email) {
    return vault.keyedHash("e-mail", email.strip().toLowerCase(Locale.ROOT));
  }
}
