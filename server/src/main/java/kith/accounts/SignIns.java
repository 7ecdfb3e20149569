package kith.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import kith.accounts.RateLimits.Kind;
import kith.vault.Vault;
import org.springframework.stereotype.Service;

/** Recognises by e-mail and password; the same work and the same answer whether the e-mail has an account or not. */
@Service
public class SignIns {
  private static final int MOST_REMEMBERED = 10_000;
  private final Accounts accounts;
  private final RateLimits limits;
  private final Vault vault;
  private final SecurityLog log;
  private final Cache<String, Boolean> refused = Caffeine.newBuilder()
      .maximumSize(MOST_REMEMBERED)
      .expireAfterWrite(Duration.ofDays(30))
      .build();

  SignIns(Accounts accounts, RateLimits limits, Vault vault, SecurityLog log) {
    this.accounts = accounts;
    this.limits = limits;
    this.vault = vault;
    this.log = log;
  }

  public Recognised byPassword(String email, String password) {
    var who = nameless(email);
    var wait = limits.take(Kind.SIGN_IN, who);
    if (wait.isPresent()) {
      return new Recognised.Later(wait.get());
    }
    var known = accounts.recognise(email, password);
    if (known.isEmpty()) {
      refused.put(who, true);
      return new Recognised.Unknown();
    }
    limits.giveBack(Kind.SIGN_IN, who);
    // Noted only now: a write at the refusal would tell by its time that there is an account.
    if (refused.asMap().remove(who) != null) {
      log.note(known.get(), SecurityEvent.SIGN_INS_REFUSED);
    }
    return new Recognised.Known(known.get());
  }

  private String nameless(String email) {
    var hash = vault.keyedHash("sign-in", email.strip().toLowerCase(Locale.ROOT));
    return Base64.getEncoder().encodeToString(hash);
  }
}
