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

/** What the cookie holds: whose session, and a secret of 32 bytes of which only the hash is stored. */
record SessionToken(AccountId account, byte[] secret) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 32;

  static SessionToken fresh(AccountId account) {
    var secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return new SessionToken(account, secret);
  }

  static Optional<SessionToken> parse(String cookie) {
    try {
      var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cookie));
      if (bytes.remaining() != 16 + SECRET_BYTES) {
        return Optional.empty();
      }
      var account = new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
      return Optional.of(
          new SessionToken(account, Arrays.copyOfRange(bytes.array(), 16, 16 + SECRET_BYTES)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  String cookie() {
    var bytes = ByteBuffer.allocate(16 + SECRET_BYTES)
        .putLong(account.value().getMostSignificantBits())
        .putLong(account.value().getLeastSignificantBits())
        .put(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
