package kith.vault;

import static kith.vault.db.Tables.VAULT_INSTANCE;

import java.util.Arrays;
import java.util.Optional;
import kith.platform.Db;
import kith.platform.Refusal;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Under which instance key this database was sealed, so that another is refused before anything is sealed with it. */
@Component
class Instance {
  private final Db db;

  Instance(Db db) {
    this.db = db;
  }

  /** A database that knows no key yet may be given a new one. */
  boolean isNew() {
    return fingerprint().isEmpty();
  }

  void recognise(byte[] fingerprint) {
    if (isNew()) {
      db.writeUnowned()
          .insertInto(VAULT_INSTANCE)
          .set(VAULT_INSTANCE.FINGERPRINT, fingerprint)
          .onConflictDoNothing()
          .execute();
    }
    if (!fingerprint().filter(known -> Arrays.equals(known, fingerprint)).isPresent()) {
      throw new Refusal(
          "The keys are not those of this database: let KITH_KEYS name the right ones, or restore the copy of its keys.");
    }
  }

  /** In a backup that is looked at; empty when it has none. */
  static byte[] fingerprint(DSLContext backup) {
    var found = backup.selectFrom(VAULT_INSTANCE).limit(1).fetchOne(VAULT_INSTANCE.FINGERPRINT);
    return found == null ? new byte[0] : found;
  }

  private Optional<byte[]> fingerprint() {
    return db.read().selectFrom(VAULT_INSTANCE).limit(1).fetchOptional(VAULT_INSTANCE.FINGERPRINT);
  }
}
