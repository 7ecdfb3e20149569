package kith.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kith.platform.Refusal;
import kith.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = "KITH_TEST_POSTGRES", matches = ".+")
class SchemaKeyringTest extends KeyringContract {
  private final String url = TestDatabase.freshPostgres();
  private final List<SchemaKeyring> opened = Collections.synchronizedList(new ArrayList<>());

  @Override
  Keyring open() {
    var keyring = SchemaKeyring.open(url, true);
    opened.add(keyring);
    return keyring;
  }

  @AfterEach
  void close() {
    opened.forEach(SchemaKeyring::close);
  }

  @Test
  void nodesThatStartTogetherAgreeOnOneKey() throws Exception {
    try (var nodes = Executors.newFixedThreadPool(4)) {
      Callable<byte[]> start = () -> open().instanceKey();
      var keys = new ArrayList<byte[]>();
      for (var key : nodes.invokeAll(List.of(start, start, start, start))) {
        keys.add(key.get());
      }
      assertThat(keys).allSatisfy(key -> assertThat(key).isEqualTo(keys.getFirst()));
    }
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsRefusedInOneSentence() {
    assertThatThrownBy(
            () -> SchemaKeyring.open("jdbc:postgresql://127.0.0.1:1/none?connectTimeout=1", true))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("KITH_KEYS");
  }
}
