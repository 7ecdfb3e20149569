package kith.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import kith.platform.AccountId;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/**
 * Seals and opens words with the account's own data key (AES-256-GCM), bound to account, table and column; a sealed value
 * moved to another place does not open there.
 */
@Component
public class Vault {
  private static final int KEY_BYTES = 32;
  private static final int KEYS_HELD = 10_000;
  private final Keyring keyring;
  private final Aead wrapping;
  private final Cache<AccountId, Aead> dataKeys =
      Caffeine.newBuilder().maximumSize(KEYS_HELD).build();

  Vault(Keyring keyring) throws GeneralSecurityException {
    this.keyring = keyring;
    this.wrapping = new AesGcmJce(derive("wrap"));
  }

  /** Gives the account a data key of its own; on return the key is safe on the disk. */
  public void addKey(AccountId account) {
    var key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    try {
      keyring.add(account, wrapping.encrypt(key, bytes(account)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a data key cannot be wrapped", e);
    }
  }

  /** From here on nothing that this account sealed can be opened, in any copy of the database. */
  public void destroyKey(AccountId account) {
    keyring.destroy(account);
    dataKeys.invalidate(account);
  }

  /** Whether anything that this account sealed can be opened. */
  public boolean hasKey(AccountId account) {
    return keyring.find(account).isPresent();
  }

  public byte[] seal(AccountId account, TableField<?, byte[]> place, String words) {
    try {
      return dataKey(account).encrypt(words.getBytes(StandardCharsets.UTF_8), bind(account, place));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal " + place.getName(), e);
    }
  }

  public String open(AccountId account, TableField<?, byte[]> place, byte[] sealed) {
    try {
      return new String(
          dataKey(account).decrypt(sealed, bind(account, place)), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new Unreadable("cannot open " + place.getName() + " of " + account, e);
    }
  }

  /** HMAC-SHA-256 by which sealed things are found again; 32 bytes. */
  public byte[] keyedHash(String purpose, String words) {
    return Derived.hmac(derive("hash " + purpose), words.getBytes(StandardCharsets.UTF_8));
  }

  private Aead dataKey(AccountId account) {
    return dataKeys.get(account, this::unwrap);
  }

  private Aead unwrap(AccountId account) {
    var wrapped = keyring
        .find(account)
        .orElseThrow(() -> new Unreadable("the keyring has no key of account " + account, null));
    try {
      return new AesGcmJce(wrapping.decrypt(wrapped, bytes(account)));
    } catch (GeneralSecurityException e) {
      throw new Unreadable(
          "the key of account " + account + " was wrapped by another instance key", e);
    }
  }

  private static byte[] bind(AccountId account, TableField<?, byte[]> place) {
    var table = place.getTable();
    var name = ((table == null ? "" : table.getName()) + "." + place.getName())
        .getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(16 + name.length).put(bytes(account)).put(name).array();
  }

  private static byte[] bytes(AccountId account) {
    var id = account.value();
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private byte[] derive(String purpose) {
    return Derived.from(keyring.instanceKey(), purpose);
  }
}
