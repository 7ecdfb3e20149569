package kith.accounts;

import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Ids;
import kith.vault.Vault;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts for tests although sign-up is closed after the first. */
@TestComponent
@Transactional
public class TestAccounts {
  private final AccountRows accounts;
  private final Passwords passwords;
  private final Vault vault;
  private final Ids ids;
  private final Days days;
  private final ApiTokens tokens;
  private final PasskeyRows passkeys;
  private final CookieSessions sessions;
  /** One hash will do for all who have the same password: working it out takes half a test's time. */
  private final Map<String, String> hashes = new ConcurrentHashMap<>();

  TestAccounts(
      AccountRows accounts,
      Passwords passwords,
      Vault vault,
      Ids ids,
      Days days,
      ApiTokens tokens,
      PasskeyRows passkeys,
      CookieSessions sessions) {
    this.sessions = sessions;
    this.passkeys = passkeys;
    this.tokens = tokens;
    this.accounts = accounts;
    this.passwords = passwords;
    this.vault = vault;
    this.ids = ids;
    this.days = days;
  }

  public AccountId add(String name, String email, String password, ZoneId zone, Locale locale) {
    var id = new AccountId(ids.next());
    vault.addKey(id);
    var given = new NewAccount(name, email, zone, locale);
    var hash = hashes.computeIfAbsent(password, passwords::hash);
    accounts.add(id, given, hash, false, days.now().toEpochMilli());
    return id;
  }

  /** The cookie that a browser gets which signs in, without the work of comparing its password: {@code SigningInTest} does that. */
  public Cookie session(AccountId id) {
    var answer = new MockHttpServletResponse();
    sessions.signIn(id, new MockHttpServletRequest(), answer);
    return Arrays.stream(answer.getCookies())
        .filter(it -> it.getMaxAge() > 0)
        .findFirst()
        .orElseThrow();
  }

  /** Without scopes named, all. */
  public String token(AccountId id, Scope... scopes) {
    var wanted = scopes.length == 0 ? Set.of(Scope.values()) : Set.of(scopes);
    return tokens.make(id, "test", wanted);
  }

  /** A passkey that no device holds. */
  public UUID passkey(AccountId id) {
    passkeys.save(ImmutableCredentialRecord.builder()
        .userEntityUserId(Handles.of(id))
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(Bytes.random())
        .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
        .attestationObject(Bytes.random())
        .transports(Set.of())
        .label("test")
        .build());
    return passkeys.all(id).getLast().id();
  }
}
