package kith.vault;

import static kith.accounts.db.Tables.ACCOUNTS_ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import kith.platform.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed in an old backup, after its account's key was destroyed. */
class ShreddingTest {
  private static final AccountId MIA = new AccountId(new UUID(1, 2));
  private static final AccountId BEN = new AccountId(new UUID(3, 4));

  @TempDir
  Path folder;

  @Test
  void onlyAnOlderCopyOfTheKeysOpensIt() throws Exception {
    var keyring = FolderKeyring.open(folder.resolve("keys"), true);
    var vault = new Vault(keyring);
    vault.addKey(MIA);
    vault.addKey(BEN);
    var sealed = vault.seal(MIA, ACCOUNTS_ACCOUNT.NAME, "Mia");
    var bens = vault.seal(BEN, ACCOUNTS_ACCOUNT.NAME, "Ben");
    var older = keyring.all();
    vault.destroyKey(MIA);
    var newer = keyring.all();

    assertThatThrownBy(() -> open(vault, sealed)).isInstanceOf(Unreadable.class);
    var restored = restored("newer", newer);
    assertThatThrownBy(() -> open(restored, sealed)).isInstanceOf(Unreadable.class);
    assertThat(restored.open(BEN, ACCOUNTS_ACCOUNT.NAME, bens)).isEqualTo("Ben");
    assertThat(open(restored("older", older), sealed)).isEqualTo("Mia");
  }

  private static String open(Vault vault, byte[] sealed) {
    return vault.open(MIA, ACCOUNTS_ACCOUNT.NAME, sealed);
  }

  private Vault restored(String name, Keys keys) throws Exception {
    var place = folder.resolve(name);
    FolderKeyring.restore(place, keys);
    return new Vault(FolderKeyring.open(place, false));
  }
}
