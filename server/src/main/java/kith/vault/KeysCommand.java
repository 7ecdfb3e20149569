package kith.vault;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import kith.platform.Command;
import kith.platform.Refusal;
import kith.platform.Settings;
import org.springframework.stereotype.Component;

/** {@code kith keys backup FILE}: all keys in one file, sealed with a passphrase. */
@Component
class KeysCommand implements Command {
  private final Settings settings;
  private final Clock clock;

  KeysCommand(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    if (arguments.size() != 2 || !"backup".equals(arguments.getFirst())) {
      throw new Refusal("Please name one file to write: ./kith keys backup FILE");
    }
    var file = Path.of(arguments.getLast()).toAbsolutePath();
    var keyring = Keyrings.open(settings, false);
    var keys = keyring.all();
    write(file, SealedKeys.seal(keys, Passphrase.forSealing()));
    keyring.remember(new LastCopy(clock.instant(), keys.wrapped().keySet()));
    out.println("The copy of the keys is " + file
        + ". Keep it apart from the backups: both together, with the passphrase, open everything.");
    return 0;
  }

  private static void write(Path file, byte[] sealed) {
    var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE, DSYNC), mode)) {
      var bytes = ByteBuffer.wrap(sealed);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (FileAlreadyExistsException e) {
      throw new Refusal("The file " + file + " exists already: name another.", e);
    } catch (IOException e) {
      throw new Refusal("The copy of the keys could not be written to " + file + ".", e);
    }
  }
}
