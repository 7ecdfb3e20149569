package kith.accounts;

import kith.platform.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as authenticators know them: they keep the name and the e-mail beside the key, so that people can tell keys apart. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
  private final AccountRows accounts;

  PasskeyOwners(AccountRows accounts) {
    this.accounts = accounts;
  }

  static PublicKeyCredentialUserEntity owner(AccountId id, String name, String email) {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(Handles.of(id))
        .name(email)
        .displayName(name)
        .build();
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return accounts
        .find(Handles.account(handle))
        .map(account -> owner(account.id(), account.name(), account.email()))
        .orElse(null);
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
    return findById(Handles.of(AccountId.of(id)));
  }

  @Override
  public void save(PublicKeyCredentialUserEntity owner) {
    throw new UnsupportedOperationException("accounts are made by signing up");
  }

  @Override
  public void delete(Bytes handle) {
    throw new UnsupportedOperationException("accounts are deleted on their settings page");
  }
}
