package kith.vault;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.platform.AccountId;
import kith.platform.Refusal;

/** A folder that only its owner may enter: {@code instance.key} and {@code accounts/ID.key}. */
final class FolderKeyring implements Keyring {
  private static final int KEY_BYTES = 32;
  private static final String INSTANCE = "instance.key";
  private static final String COPIED = "last-copy";
  private final Path folder;
  private final Path accounts;
  private final byte[] instanceKey;

  private FolderKeyring(Path folder, byte[] instanceKey) {
    this.folder = folder;
    this.accounts = accounts(folder);
    this.instanceKey = instanceKey;
  }

  /** An empty folder is given a new instance key only where that is allowed; otherwise the keys are missing. */
  static FolderKeyring open(Path folder, boolean mayBegin) {
    var file = folder.resolve(INSTANCE);
    if (!mayBegin && !Files.exists(file)) {
      throw new Refusal("The keys of this database are not in " + folder
          + ": let KITH_KEYS name their folder, or restore the copy of its keys.");
    }
    try {
      makeFolders(folder);
      if (!Files.exists(file)) {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        write(folder, INSTANCE, key);
      }
      return new FolderKeyring(folder, Files.readAllBytes(file));
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal(
          "Kith cannot read and write its keys in " + folder + ": give the user "
              + System.getProperty("user.name")
              + " the right to, or let KITH_KEYS name another folder.",
          e);
    }
  }

  private static boolean isEmpty(Path folder) {
    return !Files.exists(folder.resolve(INSTANCE));
  }

  /** Into a folder that is empty. */
  static void restore(Path folder, Keys keys) {
    if (!isEmpty(folder)) {
      throw new Refusal("There are keys already in " + folder
          + ": a copy is restored into an empty place, so name another or move those away.");
    }
    makeFolders(folder);
    keys.wrapped()
        .forEach((account, wrapped) -> write(accounts(folder), account.value() + ".key", wrapped));
    write(folder, INSTANCE, keys.instance());
  }

  @Override
  public Keys all() {
    var wrapped = new HashMap<AccountId, byte[]>();
    try (var files = Files.newDirectoryStream(accounts, "*.key")) {
      for (var file : files) {
        var name = file.getFileName().toString();
        wrapped.put(
            AccountId.of(name.substring(0, name.length() - ".key".length())),
            Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Keys(instanceKey, wrapped);
  }

  /** A file beside the keys: the instant, then an account on each line. */
  @Override
  public void remember(LastCopy copy) {
    var lines = new ArrayList<String>();
    lines.add(copy.made().toString());
    copy.accounts().forEach(account -> lines.add(account.toString()));
    write(folder, COPIED, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<LastCopy> lastCopy() {
    try {
      var lines = Files.readAllLines(folder.resolve(COPIED));
      return Optional.of(new LastCopy(
          Instant.parse(lines.getFirst()),
          lines.stream().skip(1).map(AccountId::of).collect(Collectors.toSet())));
    } catch (NoSuchFileException _) {
      return Optional.empty();
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

  private static void makeFolders(Path folder) {
    try {
      Files.createDirectories(
          accounts(folder),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path accounts(Path folder) {
    return folder.resolve("accounts");
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
