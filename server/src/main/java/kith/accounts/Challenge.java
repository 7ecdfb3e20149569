package kith.accounts;

import kith.platform.AccountId;
import org.springframework.security.web.webauthn.api.Bytes;

/**
 * What a passkey has to sign, and for what.
 *
 * @param account whose passkey it is to be; at sign-in, before anybody is known, a fresh id that means nobody
 */
record Challenge(Purpose purpose, AccountId account, Bytes bytes) {
  enum Purpose {
    SIGN_UP,
    ADD,
    SIGN_IN,
    CONFIRM
  }
}
