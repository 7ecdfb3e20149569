package kith.platform;

/** Something that holds opened words of accounts for a while, and lets go of them when an account is deleted. */
public interface OpenedWords {
  void drop(AccountId account);
}
