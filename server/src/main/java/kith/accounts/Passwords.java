package kith.accounts;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with 46 MiB, one pass, one lane (OWASP Password Storage Cheat Sheet); never more hashes at once than cores. */
@Component
class Passwords {
  private static final int MEMORY_KIB = 46 * 1024;
  private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 1);
  private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final String nobodys = encoder.encode("nobody has this password");

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
}
