package kith.accounts;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** A credential as one line: its id, public key, attestation, transports and flags, apart by blanks. */
final class Credentials {
  private Credentials() {}

  static String write(CredentialRecord credential) {
    var attestation = credential.getAttestationObject();
    if (attestation == null) {
      throw new IllegalArgumentException("a credential comes with its attestation");
    }
    return String.join(
        " ",
        credential.getCredentialId().toBase64UrlString(),
        new Bytes(credential.getPublicKey().getBytes()).toBase64UrlString(),
        attestation.toBase64UrlString(),
        credential.isUvInitialized() + "," + credential.isBackupEligible() + ","
            + credential.isBackupState(),
        credential.getTransports().stream()
            .map(AuthenticatorTransport::getValue)
            .collect(Collectors.joining(",", ":", "")));
  }

  static CredentialRecord read(Bytes handle, String line, long signatures) {
    var parts = line.split(" ");
    var flags = parts[3].split(",");
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .userEntityUserId(handle)
        .credentialId(Bytes.fromBase64(parts[0]))
        .publicKey(new ImmutablePublicKeyCose(Bytes.fromBase64(parts[1]).getBytes()))
        .attestationObject(Bytes.fromBase64(parts[2]))
        .uvInitialized(Boolean.parseBoolean(flags[0]))
        .backupEligible(Boolean.parseBoolean(flags[1]))
        .backupState(Boolean.parseBoolean(flags[2]))
        .transports(Arrays.stream(parts[4].substring(1).split(","))
            .filter(it -> !it.isEmpty())
            .map(AuthenticatorTransport::valueOf)
            .collect(Collectors.toSet()))
        .signatureCount(signatures)
        .label("")
        .build();
  }
}
