package kith.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kith.platform.AccountId;
import org.junit.jupiter.api.Test;

/** What every keyring promises; {@link #open} opens the same one again, as another node or the next start would. */
abstract class KeyringContract {
  private final AccountId mia = new AccountId(UUID.randomUUID());

  abstract Keyring open();

  @Test
  void theInstanceKeyIsMadeOnceAndStays() {
    var key = open().instanceKey();
    assertThat(key).hasSize(32);
    assertThat(open().instanceKey()).isEqualTo(key);
  }

  @Test
  void nobodyChangesTheInstanceKeyThatOthersGet() {
    var keyring = open();
    var key = keyring.instanceKey();
    key[0]++;
    assertThat(keyring.instanceKey()).isNotEqualTo(key);
  }

  @Test
  void aKeyIsThereForTheOtherNodesUntilItIsDestroyed() {
    var one = open();
    var other = open();
    assertThat(other.find(mia)).isEmpty();
    one.add(mia, new byte[] {1, 2, 3});
    assertThat(other.find(mia)).hasValue(new byte[] {1, 2, 3});
    other.destroy(mia);
    assertThat(one.find(mia)).isEmpty();
    assertThat(open().find(mia)).isEmpty();
  }

  @Test
  void allOfItIsCopiedAndTheCopyRemembered() {
    var keyring = open();
    assertThat(keyring.lastCopy()).isEmpty();
    keyring.add(mia, new byte[] {1, 2, 3});
    assertThat(keyring.all().instance()).isEqualTo(keyring.instanceKey());
    assertThat(keyring.all().wrapped()).containsOnly(Map.entry(mia, new byte[] {1, 2, 3}));
    var copy = new LastCopy(Instant.parse("2026-11-23T09:00:00Z"), Set.of(mia));
    keyring.remember(copy);
    assertThat(open().lastCopy()).hasValue(copy);
  }

  @Test
  void destroyingWhatIsNotThereIsNoFault() {
    open().destroy(mia);
    assertThat(open().find(mia)).isEmpty();
  }
}
