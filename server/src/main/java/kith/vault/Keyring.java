package kith.vault;

import java.util.Optional;
import kith.platform.AccountId;

/**
 * Where the instance key and one wrapped data key per account live, apart from the database.
 *
 * <p>{@link #add} returns only when the key is on the disk; {@link #destroy} only when it is gone from there.
 */
interface Keyring {
  /** 32 bytes that wrap the data keys and key the hashes. */
  byte[] instanceKey();

  void add(AccountId account, byte[] wrapped);

  Optional<byte[]> find(AccountId account);

  void destroy(AccountId account);

  /** Everything, to be copied. */
  Keys all();

  void remember(LastCopy copy);

  Optional<LastCopy> lastCopy();
}
