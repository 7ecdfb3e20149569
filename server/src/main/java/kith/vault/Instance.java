package kith.vault;

import static kith.vault.db.Tables.VAULT_INSTANCE;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kith.platform.Db;
import kith.platform.Refusal;
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

  void recognise(byte[] fingerprint, Path keys) {
    if (isNew()) {
      db.writeUnowned()
          .insertInto(VAULT_INSTANCE)
          .set(VAULT_INSTANCE.FINGERPRINT, fingerprint)
          .onConflictDoNothing()
          .execute();
    }
    if (!fingerprint().filter(known -> Arrays.equals(known, fingerprint)).isPresent()) {
      throw new Refusal("The keys in " + keys
          + " are not those of this database: let KITH_KEYS name the right folder, or restore the copy of its keys.");
    }
  }

  private Optional<byte[]> fingerprint() {
    return db.read().selectFrom(VAULT_INSTANCE).limit(1).fetchOptional(VAULT_INSTANCE.FINGERPRINT);
  }
}
