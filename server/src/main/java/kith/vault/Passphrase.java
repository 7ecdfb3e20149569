package kith.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kith.platform.Refusal;

/** What seals the copy of the keys: from {@code KITH_PASSPHRASE}, {@code KITH_PASSPHRASE_FILE} or typed. */
final class Passphrase {
  private static final int SHORTEST = 12;

  private Passphrase() {}

  static char[] forSealing() {
    var chosen = given();
    if (chosen == null) {
      chosen = typed("A passphrase for the copy of the keys: ");
      if (!Arrays.equals(chosen, typed("Once more: "))) {
        throw new Refusal("The two were not the same; nothing was written.");
      }
    }
    if (chosen.length < SHORTEST) {
      throw new Refusal(
          "The passphrase has fewer than " + SHORTEST + " characters; nothing was written.");
    }
    return chosen;
  }

  static char[] forOpening() {
    var known = given();
    return known == null ? typed("The passphrase of the copy of the keys: ") : known;
  }

  private static char @org.jspecify.annotations.Nullable [] given() {
    var file = System.getenv("KITH_PASSPHRASE_FILE");
    if (file != null) {
      try {
        return Files.readString(Path.of(file)).strip().toCharArray();
      } catch (IOException e) {
        throw new Refusal(
            "The file that KITH_PASSPHRASE_FILE names cannot be read: " + file + ".", e);
      }
    }
    var words = System.getenv("KITH_PASSPHRASE");
    return words == null ? null : words.toCharArray();
  }

  private static char[] typed(String prompt) {
    var console = System.console();
    if (console == null || !console.isTerminal()) {
      throw new Refusal(
          "There is nobody to ask for the passphrase: let KITH_PASSPHRASE_FILE name a file that holds it.");
    }
    return console.readPassword("%s", prompt);
  }
}
