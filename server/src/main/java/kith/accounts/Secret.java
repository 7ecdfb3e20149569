package kith.accounts;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kith.platform.AccountId;

/** What opens a session, a token's door or a link: whose it is, and 32 bytes of which only the hash is stored. */
public record Secret(AccountId account, byte[] bytes) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 32;

  public static Secret fresh(AccountId account) {
    var bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(account, bytes);
  }

  public static Optional<Secret> parse(String text) {
    try {
      var given = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (given.remaining() != 16 + SECRET_BYTES) {
        return Optional.empty();
      }
      var account = new AccountId(new UUID(given.getLong(), given.getLong()));
      return Optional.of(
          new Secret(account, Arrays.copyOfRange(given.array(), 16, 16 + SECRET_BYTES)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  public String text() {
    var whole = ByteBuffer.allocate(16 + SECRET_BYTES)
        .putLong(account.value().getMostSignificantBits())
        .putLong(account.value().getLeastSignificantBits())
        .put(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
  }

  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
