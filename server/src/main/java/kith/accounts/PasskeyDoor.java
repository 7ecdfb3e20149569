package kith.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kith.accounts.Challenge.Purpose;
import kith.platform.AccountId;
import kith.platform.Ids;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Passkeys over HTTP: options as the browser's JSON, the challenge in a cookie, the answer in a form's field. */
@Component
public class PasskeyDoor {
  private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
      new TypeReference<>() {};
  private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN =
      new TypeReference<>() {};
  private final Passkeys passkeys;
  private final Challenges challenges;
  private final SignUps signUps;
  private final Ids ids;
  private final JsonMapper json =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  PasskeyDoor(Passkeys passkeys, Challenges challenges, SignUps signUps, Ids ids) {
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.signUps = signUps;
    this.ids = ids;
  }

  public String signInOptions(HttpServletResponse response) {
    var challenge = challenges.give(response, Purpose.SIGN_IN, new AccountId(ids.next()));
    return json.writeValueAsString(passkeys.toSignIn(challenge));
  }

  /** Whose passkey it is; empty when it is none of ours, or too late. */
  public Optional<AccountId> signIn(
      HttpServletRequest request, HttpServletResponse response, String shown) {
    return challenges
        .take(request, response, Purpose.SIGN_IN)
        .flatMap(challenge -> read(shown, SHOWN).flatMap(it -> passkeys.recognise(challenge, it)));
  }

  public String confirmOptions(HttpServletResponse response, AccountId me) {
    var challenge = challenges.give(response, Purpose.CONFIRM, me);
    return json.writeValueAsString(passkeys.toSignIn(challenge));
  }

  /** Whether whoever is signed in showed one of the account's passkeys just now. */
  public boolean confirms(
      HttpServletRequest request, HttpServletResponse response, AccountId me, String shown) {
    return challenges
        .take(request, response, Purpose.CONFIRM)
        .filter(challenge -> challenge.account().equals(me))
        .flatMap(challenge -> read(shown, SHOWN).flatMap(it -> passkeys.recognise(challenge, it)))
        .filter(me::equals)
        .isPresent();
  }

  public String addOptions(HttpServletResponse response, AccountId me) {
    return json.writeValueAsString(passkeys.toAdd(challenges.give(response, Purpose.ADD, me)));
  }

  /** Whether the passkey answered its challenge, and is kept now. */
  public boolean add(
      HttpServletRequest request,
      HttpServletResponse response,
      AccountId me,
      String name,
      String made) {
    var challenge = challenges
        .take(request, response, Purpose.ADD)
        .filter(it -> it.account().equals(me));
    var credential = read(made, MADE);
    if (challenge.isEmpty() || credential.isEmpty()) {
      return false;
    }
    try {
      passkeys.add(passkeys.toAdd(challenge.get()), credential.get(), name);
      return true;
    } catch (IllegalArgumentException | com.webauthn4j.util.exception.WebAuthnException _) {
      return false;
    }
  }

  public String signUpOptions(HttpServletResponse response, NewAccount given) {
    var challenge = challenges.give(response, Purpose.SIGN_UP, new AccountId(ids.next()));
    return json.writeValueAsString(passkeys.toMake(challenge, given.name(), given.email()));
  }

  /** Empty when the passkey did not answer its challenge: then nothing was made. */
  public Optional<SignedUp> signUp(
      HttpServletRequest request,
      HttpServletResponse response,
      NewAccount given,
      String passkeyName,
      String made,
      String invitation) {
    var challenge = challenges.take(request, response, Purpose.SIGN_UP);
    var credential = read(made, MADE);
    if (challenge.isEmpty() || credential.isEmpty()) {
      return Optional.empty();
    }
    var options = passkeys.toMake(challenge.get(), given.name(), given.email());
    try {
      return Optional.of(signUps.signUp(
          challenge.get().account(),
          given,
          null,
          invitation,
          _ -> passkeys.add(options, credential.get(), passkeyName)));
    } catch (IllegalArgumentException | com.webauthn4j.util.exception.WebAuthnException _) {
      return Optional.empty();
    }
  }

  private <T> Optional<T> read(String text, TypeReference<T> type) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(json.readValue(text, type));
    } catch (JacksonException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
