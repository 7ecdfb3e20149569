package kith.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Settings;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class BackupCommandTest {
  private static final Instant COPIED = Instant.parse("2026-11-20T09:00:00Z");

  @Autowired
  Given given;

  @Autowired
  BackupCommand command;

  @Autowired
  Settings settings;

  @TempDir
  Path folder;

  @Test
  void aBackupSaysWhetherTheCopyOfTheKeysStillOpensIt() {
    given.someone("Mia");
    var keyring = Keyrings.open(settings, false);
    keyring.remember(new LastCopy(COPIED, keyring.all().wrapped().keySet()));
    assertThat(said("one")).contains("The copy of the keys of 20 November 2026 opens this backup.");

    given.someone("Ben");
    assertThat(said("two")).contains("of 20 November 2026 is old: somebody has signed up since");

    var whoLeft = new HashSet<>(keyring.all().wrapped().keySet());
    whoLeft.add(new AccountId(UUID.randomUUID()));
    keyring.remember(new LastCopy(COPIED, whoLeft));
    assertThat(said("three")).contains("is old: it still opens the words of somebody");
  }

  private String said(String file) {
    var words = new ByteArrayOutputStream();
    var out = new PrintStream(words, true, StandardCharsets.UTF_8);
    assertThat(command.run(List.of(folder.resolve(file).toString()), out)).isZero();
    return words.toString(StandardCharsets.UTF_8);
  }
}
