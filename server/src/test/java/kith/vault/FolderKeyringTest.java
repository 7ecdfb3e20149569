package kith.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderKeyringTest extends KeyringContract {
  @TempDir
  Path folder;

  @Override
  Keyring open() {
    return FolderKeyring.open(folder.resolve("keys"), true);
  }

  @Test
  void onlyItsOwnerMayReadTheFolder() throws IOException {
    open();
    assertThat(PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder.resolve("keys/accounts"))))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder.resolve("keys/instance.key"))))
        .isEqualTo("rw-------");
  }
}
