package kith.accounts;

import java.util.Optional;
import kith.platform.AccountId;

/** A feature's links that let somebody make an account, beside {@link Invitations}. */
public interface Admission {
  /** Who lets in by this link; empty when it is none of this feature's, or no longer good. */
  Optional<Welcome> welcome(String link);

  /**
   * In the transaction of the sign-up: what the link is for becomes the new account's. False when somebody was quicker; then no
   * account is made.
   */
  boolean admit(String link, AccountId account);

  /**
   * Somebody came by this link with the e-mail of an account that was here before. To everybody else the link is used up, as it
   * would be with a new e-mail; that account may still use it.
   */
  void reserve(String link, AccountId account);

  /**
   * @param inviter what whoever made the link calls themselves
   * @param name what the guest calls themselves; empty when that is not known
   * @param next path to go on to once signed in
   */
  record Welcome(String inviter, String name, String next) {}
}
