package kith.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Refusal;
import org.junit.jupiter.api.Test;

class SealedKeysTest {
  private static final int SALT = 20;
  private static final AccountId MIA = new AccountId(new UUID(1, 2));
  private static final Keys KEYS = new Keys(new byte[] {1, 2, 3}, Map.of(MIA, new byte[] {4, 5}));
  private final char[] passphrase = "a long passphrase".toCharArray();

  @Test
  void thePassphraseOpensThem() {
    var opened = SealedKeys.open(SealedKeys.seal(KEYS, passphrase), passphrase);
    assertThat(opened.instance()).isEqualTo(KEYS.instance());
    assertThat(opened.wrapped().get(MIA)).isEqualTo(KEYS.wrapped().get(MIA));
  }

  @Test
  void anotherPassphraseDoesNot() {
    var sealed = SealedKeys.seal(KEYS, passphrase);
    assertThatThrownBy(() -> SealedKeys.open(sealed, "a long passphrasf".toCharArray()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aChangedFileDoesNotOpen() {
    var sealed = SealedKeys.seal(KEYS, passphrase);
    for (var place : List.of(0, SALT, sealed.length - 1)) {
      var changed = sealed.clone();
      changed[place] ^= 1;
      assertThatThrownBy(() -> SealedKeys.open(changed, passphrase)).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void anythingElseIsRefused() {
    assertThatThrownBy(() -> SealedKeys.open(new byte[100], passphrase))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> SealedKeys.open(new byte[0], passphrase)).isInstanceOf(Refusal.class);
  }
}
