package kith.accounts;

/** What an API token may do. */
public enum Scope {
  READ,
  WRITE;

  /** As Spring Security knows it. */
  String authority() {
    return "SCOPE_" + name();
  }
}
