package kith.vault;

/** Is told when a backup has been brought back, before anybody is served from it. */
public interface Restored {
  void restored();
}
