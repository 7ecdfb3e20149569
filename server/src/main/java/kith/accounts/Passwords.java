package kith.accounts;

import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with 46 MiB, one pass, one lane (OWASP Password Storage Cheat Sheet); never more hashes at once than cores. */
@Component
class Passwords {
  private static final int MEMORY_KIB = 46 * 1024;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private final Argon2PasswordEncoder encoder;
  private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  /** As costly to compare with as any other, and of no password that anybody knows. */
  private final String nobodys;

  Passwords() {
    this(MEMORY_KIB);
  }

  Passwords(int memoryKib) {
    encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, memoryKib, 1);
    nobodys = "$argon2id$v=19$m=%d,t=1,p=1$%s$%s"
        .formatted(memoryKib, zeros(SALT_BYTES), zeros(HASH_BYTES));
  }

  String hash(String password) {
    cores.acquireUninterruptibly();
    try {
      return encoder.encode(password);
    } finally {
      cores.release();
    }
  }

  /** Takes as long when there is no hash to compare with. */
  boolean matches(String password, @Nullable String hash) {
    cores.acquireUninterruptibly();
    try {
      return encoder.matches(password, hash == null ? nobodys : hash) && hash != null;
    } finally {
      cores.release();
    }
  }

  private static String zeros(int bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
  }
}
