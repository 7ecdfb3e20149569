package kith.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import kith.accounts.Challenge.Purpose;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.vault.Vault;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/** Challenges travel in a cookie for five minutes, with a keyed hash so that nobody else can make one; each is taken once. */
@Component
class Challenges {
  static final Duration VALID = Duration.ofMinutes(5);
  private static final int MOST_TAKEN = 100_000;
  private final SessionCookie cookies;
  private final Vault vault;
  private final Days days;
  private final Cache<Bytes, Boolean> taken = Caffeine.newBuilder()
      .maximumSize(MOST_TAKEN)
      .expireAfterWrite(VALID.multipliedBy(2))
      .build();

  Challenges(SessionCookie cookies, Vault vault, Days days) {
    this.cookies = cookies;
    this.vault = vault;
    this.days = days;
  }

  Challenge give(HttpServletResponse response, Purpose purpose, AccountId account) {
    var challenge = new Challenge(purpose, account, Bytes.random());
    var until = days.now().plus(VALID).toEpochMilli();
    var words = purpose + "." + account + "." + challenge.bytes().toBase64UrlString() + "." + until;
    cookies.write(response, SessionCookie.CHALLENGE, words + "." + hash(words), VALID);
    return challenge;
  }

  /** The challenge that this browser was given for this purpose, if it still holds. */
  Optional<Challenge> take(
      HttpServletRequest request, HttpServletResponse response, Purpose purpose) {
    var found = cookies
        .read(request, SessionCookie.CHALLENGE)
        .flatMap(this::read)
        .filter(challenge -> challenge.purpose() == purpose)
        .filter(challenge -> taken.asMap().putIfAbsent(challenge.bytes(), true) == null);
    cookies.clear(response, SessionCookie.CHALLENGE);
    return found;
  }

  private Optional<Challenge> read(String cookie) {
    var end = cookie.lastIndexOf('.');
    if (end < 0 || !same(hash(cookie.substring(0, end)), cookie.substring(end + 1))) {
      return Optional.empty();
    }
    var parts = cookie.split("\\.");
    return Long.parseLong(parts[3]) < days.now().toEpochMilli()
        ? Optional.empty()
        : Optional.of(new Challenge(
            Purpose.valueOf(parts[0]), AccountId.of(parts[1]), Bytes.fromBase64(parts[2])));
  }

  private String hash(String words) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(vault.keyedHash("challenge", words));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        other.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }
}
