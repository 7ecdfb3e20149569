package kith.accounts;

import java.nio.ByteBuffer;
import java.util.UUID;
import kith.platform.AccountId;
import org.springframework.security.web.webauthn.api.Bytes;

/** The user handle of a passkey is the 16 bytes of the account's id. */
final class Handles {
  private Handles() {}

  static Bytes of(AccountId account) {
    return new Bytes(ByteBuffer.allocate(16)
        .putLong(account.value().getMostSignificantBits())
        .putLong(account.value().getLeastSignificantBits())
        .array());
  }

  static AccountId account(Bytes handle) {
    var bytes = ByteBuffer.wrap(handle.getBytes());
    return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
  }
}
