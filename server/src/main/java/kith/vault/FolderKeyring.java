package kith.vault;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import kith.platform.AccountId;

/** A folder that only its owner may enter: {@code instance.key} and {@code accounts/ID.key}. */
final class FolderKeyring implements Keyring {
  private static final int KEY_BYTES = 32;
  private final Path folder;
  private final Path accounts;
  private final byte[] instanceKey;

  FolderKeyring(Path folder) {
    this.folder = folder;
    this.accounts = folder.resolve("accounts");
    try {
      Files.createDirectories(
          accounts,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      instanceKey = readOrMakeInstanceKey();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] instanceKey() {
    return instanceKey.clone();
  }

  @Override
  public void add(AccountId account, byte[] wrapped) {
    write(accounts, account.value() + ".key", wrapped);
  }

  @Override
  public Optional<byte[]> find(AccountId account) {
    try {
      return Optional.of(Files.readAllBytes(fileOf(account)));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void destroy(AccountId account) {
    try {
      Files.deleteIfExists(fileOf(account));
      sync(accounts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] readOrMakeInstanceKey() throws IOException {
    var file = folder.resolve("instance.key");
    if (!Files.exists(file)) {
      var key = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(key);
      write(folder, "instance.key", key);
    }
    return Files.readAllBytes(file);
  }

  private Path fileOf(AccountId account) {
    return accounts.resolve(account.value() + ".key");
  }

  /** Written beside, made durable, then moved into place: a crash leaves the whole file or none. */
  private static void write(Path directory, String name, byte[] content) {
    var beside = directory.resolve(name + ".new");
    try {
      Files.deleteIfExists(beside);
      var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      try (var channel = FileChannel.open(beside, Set.of(CREATE_NEW, WRITE), mode)) {
        var bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(beside, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      sync(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sync(Path directory) throws IOException {
    try (var channel = FileChannel.open(directory, READ)) {
      channel.force(true);
    }
  }
}
