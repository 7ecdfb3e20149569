package kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private final Passwords passwords = new Passwords();

  @Test
  void aHashIsArgon2idWithFortySixMebibytes() {
    assertThat(passwords.hash("a password")).startsWith("$argon2id$v=19$m=47104,t=1,p=1$");
  }

  @Test
  void onlyTheRightPasswordMatchesAndNoneMatchesNobody() {
    var hash = passwords.hash("a password");
    assertThat(passwords.matches("a password", hash)).isTrue();
    assertThat(passwords.matches("another", hash)).isFalse();
    assertThat(passwords.matches("nobody has this password", null)).isFalse();
  }

  /** Each takes 46 MiB and a core. */
  @Test
  void neverAreMoreHashedAtOnceThanThereAreCores() throws Exception {
    var most = 0L;
    try (var many = Executors.newFixedThreadPool(CORES * 4)) {
      var hashes = new ArrayList<Future<String>>();
      for (var i = 0; i < CORES * 8; i++) {
        hashes.add(many.submit(() -> passwords.hash("a password")));
      }
      while (!hashes.stream().allMatch(Future::isDone)) {
        most = Math.max(most, hashing());
      }
    }
    assertThat(most).isPositive().isLessThanOrEqualTo(CORES);
  }

  private static long hashing() {
    return Thread.getAllStackTraces().values().stream()
        .filter(stack -> Arrays.stream(stack)
            .anyMatch(frame -> frame.getClassName().equals(Argon2BytesGenerator.class.getName())))
        .count();
  }
}
