package kith.accounts;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.NotFound;
import kith.platform.Settings;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keys kept by a device, which checks its owner itself (WebAuthn level 3, discoverable, user verified). */
@Service
@Transactional(readOnly = true)
public class Passkeys {
  private final PasskeyRows passkeys;
  private final PasskeyOwners owners;
  private final PublicKeyCredentialRpEntity party;
  private final WebAuthnRelyingPartyOperations operations;
  private final SecurityLog log;

  Passkeys(PasskeyRows passkeys, PasskeyOwners owners, Settings settings, SecurityLog log) {
    this.passkeys = passkeys;
    this.owners = owners;
    this.log = log;
    this.party = PublicKeyCredentialRpEntity.builder()
        .id(settings.publicUrl().getHost())
        .name("Kith")
        .build();
    this.operations = new Webauthn4JRelyingPartyOperations(
        owners, passkeys, party, Set.of(origin(settings.publicUrl())));
  }

  /** Where passkeys work: browsers know them by this address and no other. */
  public String address() {
    return party.getId();
  }

  public List<Passkey> all(AccountId me) {
    return passkeys.all(me);
  }

  @Transactional
  public void remove(AccountId me, UUID id) {
    if (!passkeys.remove(me, id)) {
      throw new NotFound();
    }
    log.note(me, SecurityEvent.PASSKEY_REMOVED);
  }

  PublicKeyCredentialCreationOptions toMake(Challenge challenge, String name, String email) {
    return toMake(challenge, PasskeyOwners.owner(challenge.account(), name, email));
  }

  PublicKeyCredentialCreationOptions toAdd(Challenge challenge) {
    return toMake(challenge, owner(challenge));
  }

  PublicKeyCredentialRequestOptions toSignIn(Challenge challenge) {
    return PublicKeyCredentialRequestOptions.builder()
        .challenge(challenge.bytes())
        .rpId(party.getId())
        .timeout(Challenges.VALID)
        .userVerification(UserVerificationRequirement.REQUIRED)
        .build();
  }

  /** IllegalArgumentException or a webauthn4j exception when it does not answer the challenge. */
  @Transactional
  void add(
      PublicKeyCredentialCreationOptions options,
      PublicKeyCredential<AuthenticatorAttestationResponse> made,
      String name) {
    operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
        options, new RelyingPartyPublicKey(made, name)));
    log.note(Handles.account(options.getUser().getId()), SecurityEvent.PASSKEY_ADDED);
  }

  /** Whose passkey answered the challenge; empty when none of ours did. */
  @Transactional
  Optional<AccountId> recognise(
      Challenge challenge, PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
    try {
      var owner = operations.authenticate(
          new RelyingPartyAuthenticationRequest(toSignIn(challenge), shown));
      return Optional.of(Handles.account(owner.getId()));
    } catch (IllegalArgumentException | com.webauthn4j.util.exception.WebAuthnException _) {
      return Optional.empty();
    }
  }

  private PublicKeyCredentialUserEntity owner(Challenge challenge) {
    var owner = owners.findById(Handles.of(challenge.account()));
    if (owner == null) {
      throw new NotFound();
    }
    return owner;
  }

  private PublicKeyCredentialCreationOptions toMake(
      Challenge challenge, PublicKeyCredentialUserEntity owner) {
    return PublicKeyCredentialCreationOptions.builder()
        .attestation(AttestationConveyancePreference.NONE)
        .pubKeyCredParams(
            PublicKeyCredentialParameters.EdDSA,
            PublicKeyCredentialParameters.ES256,
            PublicKeyCredentialParameters.RS256)
        .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
            .userVerification(UserVerificationRequirement.REQUIRED)
            .residentKey(ResidentKeyRequirement.REQUIRED)
            .build())
        .challenge(challenge.bytes())
        .timeout(Duration.ofMinutes(5))
        .user(owner)
        .rp(party)
        .excludeCredentials(known(owner.getId()))
        .build();
  }

  private List<PublicKeyCredentialDescriptor> known(Bytes handle) {
    return passkeys.findByUserId(handle).stream()
        .map(it -> PublicKeyCredentialDescriptor.builder()
            .id(it.getCredentialId())
            .transports(it.getTransports())
            .build())
        .toList();
  }

  private static String origin(URI url) {
    return url.getScheme() + "://" + url.getRawAuthority();
  }
}
