package kith.vault;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kith.platform.Command;
import kith.platform.DatabaseCopy;
import kith.platform.Refusal;
import kith.platform.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * {@code kith restore BACKUP [KEYS]}: into an empty place. Without a copy of the keys, those in the folder of keys must be the
 * backup's own. Everything is looked at before anything is written.
 */
@Component
class RestoreCommand implements Command {
  private final DatabaseCopy database;
  private final Settings settings;
  private final ObjectProvider<Restored> features;

  RestoreCommand(DatabaseCopy database, Settings settings, ObjectProvider<Restored> features) {
    this.database = database;
    this.settings = settings;
    this.features = features;
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    if (arguments.isEmpty() || arguments.size() > 2) {
      throw new Refusal(
          "Please name the backup and the copy of its keys: ./kith restore BACKUP KEYS");
    }
    var backup = Path.of(arguments.getFirst());
    database.requireEmpty();
    var fingerprint = database.look(backup, Instance::fingerprint);
    var copied = arguments.size() == 2
        ? Optional.of(open(Path.of(arguments.getLast())))
        : Optional.<Keys>empty();
    var instance = copied
        .map(Keys::instance)
        .orElseGet(() -> Keyrings.open(settings, false).instanceKey());
    if (!Arrays.equals(Derived.from(instance, "fingerprint"), fingerprint)) {
      throw new Refusal("These keys are not those of this backup; nothing was written.");
    }
    database.restore(backup, () -> copied.ifPresent(keys -> Keyrings.restore(settings, keys)));
    features.forEach(Restored::restored);
    out.println("Restored. ./kith run starts it.");
    return 0;
  }

  private static Keys open(Path file) {
    try {
      return SealedKeys.open(Files.readAllBytes(file), Passphrase.forOpening());
    } catch (IOException e) {
      throw new Refusal("The copy of the keys cannot be read: " + file + ".", e);
    }
  }
}
