package kith.vault;

import kith.platform.Settings;

/** The keyring that the settings name. */
final class Keyrings {
  private Keyrings() {}

  /** An empty place is given a new instance key only where that is allowed; otherwise the keys are missing. */
  static Keyring open(Settings settings, boolean mayBegin) {
    return settings.keysInPostgres()
        ? SchemaKeyring.open(settings.keys(), mayBegin)
        : FolderKeyring.open(settings.keysFolder(), mayBegin);
  }

  /** Into an empty place. */
  static void restore(Settings settings, Keys keys) {
    if (settings.keysInPostgres()) {
      SchemaKeyring.restore(settings.keys(), keys);
    } else {
      FolderKeyring.restore(settings.keysFolder(), keys);
    }
  }
}
