package kith.accounts;

import static kith.accounts.db.Tables.ACCOUNTS_PASSKEY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.accounts.db.tables.records.AccountsPasskeyRecord;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.Ids;
import kith.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Passkeys in one sealed table; found by a keyed hash of the credential's id. The user handle is the account's id. */
@Repository
class PasskeyRows implements UserCredentialRepository {
  private final Db db;
  private final Vault vault;
  private final Ids ids;
  private final Days days;

  PasskeyRows(Db db, Vault vault, Ids ids, Days days) {
    this.db = db;
    this.vault = vault;
    this.ids = ids;
    this.days = days;
  }

  List<Passkey> all(AccountId me) {
    return db.read()
        .selectFrom(ACCOUNTS_PASSKEY)
        .where(ACCOUNTS_PASSKEY.ACCOUNT.eq(me.value()))
        .orderBy(ACCOUNTS_PASSKEY.ID)
        .fetch(row -> new Passkey(
            row.getId(),
            vault.open(me, ACCOUNTS_PASSKEY.NAME, row.getName()),
            Instant.ofEpochMilli(row.getCreatedAt()),
            used(row)));
  }

  boolean remove(AccountId me, UUID id) {
    return db.write(me)
            .deleteFrom(ACCOUNTS_PASSKEY)
            .where(ACCOUNTS_PASSKEY.ACCOUNT.eq(me.value()), ACCOUNTS_PASSKEY.ID.eq(id))
            .execute()
        == 1;
  }

  /** A new credential, or one that was just used. */
  @Override
  public void save(CredentialRecord credential) {
    var account = Handles.account(credential.getUserEntityUserId());
    var hash = hash(credential.getCredentialId());
    var known = db.write(account)
        .update(ACCOUNTS_PASSKEY)
        .set(ACCOUNTS_PASSKEY.SIGNATURES, credential.getSignatureCount())
        .set(ACCOUNTS_PASSKEY.USED_AT, days.now().toEpochMilli())
        .where(ACCOUNTS_PASSKEY.ACCOUNT.eq(account.value()))
        .and(ACCOUNTS_PASSKEY.CREDENTIAL_HASH.eq(hash))
        .execute();
    if (known == 0) {
      db.write(account)
          .insertInto(ACCOUNTS_PASSKEY)
          .set(ACCOUNTS_PASSKEY.ACCOUNT, account.value())
          .set(ACCOUNTS_PASSKEY.ID, ids.next())
          .set(ACCOUNTS_PASSKEY.CREDENTIAL_HASH, hash)
          .set(
              ACCOUNTS_PASSKEY.RECORD,
              vault.seal(account, ACCOUNTS_PASSKEY.RECORD, Credentials.write(credential)))
          .set(
              ACCOUNTS_PASSKEY.NAME,
              vault.seal(account, ACCOUNTS_PASSKEY.NAME, credential.getLabel()))
          .set(ACCOUNTS_PASSKEY.SIGNATURES, credential.getSignatureCount())
          .set(ACCOUNTS_PASSKEY.CREATED_AT, days.now().toEpochMilli())
          .execute();
    }
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
    return db.read()
        .selectFrom(ACCOUNTS_PASSKEY)
        .where(ACCOUNTS_PASSKEY.CREDENTIAL_HASH.eq(hash(credential)))
        .fetchOne(this::credential);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return db.read()
        .selectFrom(ACCOUNTS_PASSKEY)
        .where(ACCOUNTS_PASSKEY.ACCOUNT.eq(Handles.account(handle).value()))
        .fetch(this::credential);
  }

  @Override
  public void delete(Bytes credential) {
    Optional.ofNullable(findByCredentialId(credential))
        .map(found -> Handles.account(found.getUserEntityUserId()))
        .ifPresent(account -> db.write(account)
            .deleteFrom(ACCOUNTS_PASSKEY)
            .where(ACCOUNTS_PASSKEY.ACCOUNT.eq(account.value()))
            .and(ACCOUNTS_PASSKEY.CREDENTIAL_HASH.eq(hash(credential)))
            .execute());
  }

  private CredentialRecord credential(AccountsPasskeyRecord row) {
    var account = new AccountId(row.getAccount());
    return Credentials.read(
        Handles.of(account),
        vault.open(account, ACCOUNTS_PASSKEY.RECORD, row.getRecord()),
        row.getSignatures());
  }

  private static @Nullable Instant used(AccountsPasskeyRecord row) {
    var at = row.getUsedAt();
    return at == null ? null : Instant.ofEpochMilli(at);
  }

  private byte[] hash(Bytes credential) {
    return vault.keyedHash("passkey", credential.toBase64UrlString());
  }
}
