package kith.accounts;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Argon2id with little memory: with all of it most of the tests' time went into passwords. {@code PasswordsTest} and the packaged server use all. */
@TestConfiguration(proxyBeanMethods = false)
public class QuickPasswords {
  private static final int MEMORY_KIB = 64;

  @Bean
  @Primary
  Passwords quickPasswords() {
    return new Passwords(MEMORY_KIB);
  }
}
