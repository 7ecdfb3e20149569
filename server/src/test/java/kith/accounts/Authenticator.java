package kith.accounts;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.test.authenticator.webauthn.NoneAttestationAuthenticator;
import com.webauthn4j.test.authenticator.webauthn.WebAuthnAuthenticatorAdaptor;
import com.webauthn4j.test.client.ClientPlatform;
import java.util.Base64;

/** A browser with a security key in it: takes options as the server sends them, answers as passkeys.js does. */
final class Authenticator {
  private final ObjectConverter objects = new ObjectConverter();
  private final ClientPlatform client;

  Authenticator(String origin) {
    client = new ClientPlatform(
        new Origin(origin), new WebAuthnAuthenticatorAdaptor(new NoneAttestationAuthenticator()));
  }

  String create(String options) {
    var asked =
        objects.getJsonConverter().readValue(options, PublicKeyCredentialCreationOptions.class);
    var made = client.create(asked);
    return """
        {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
         "response":{"clientDataJSON":"%2$s","attestationObject":"%3$s","transports":["internal"]}}""".formatted(
            made.getId(),
            text(made.getResponse().getClientDataJSON()),
            text(made.getResponse().getAttestationObject()));
  }

  String get(String options) {
    var asked =
        objects.getJsonConverter().readValue(options, PublicKeyCredentialRequestOptions.class);
    var shown = client.get(asked);
    return """
        {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
         "response":{"clientDataJSON":"%2$s","authenticatorData":"%3$s","signature":"%4$s"}}""".formatted(
            shown.getId(),
            text(shown.getResponse().getClientDataJSON()),
            text(shown.getResponse().getAuthenticatorData()),
            text(shown.getResponse().getSignature()));
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
