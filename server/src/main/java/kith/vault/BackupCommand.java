package kith.vault;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import kith.platform.Command;
import kith.platform.DatabaseCopy;
import kith.platform.Refusal;
import kith.platform.Settings;
import org.springframework.stereotype.Component;

/** {@code kith backup FILE}: the database without its keys; says whether these are copied too. */
@Component
class BackupCommand implements Command {
  private final DatabaseCopy database;
  private final Settings settings;

  BackupCommand(DatabaseCopy database, Settings settings) {
    this.database = database;
    this.settings = settings;
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    if (arguments.size() != 1) {
      throw new Refusal("Please name one file to write: ./kith backup FILE");
    }
    var file = Path.of(arguments.getFirst()).toAbsolutePath();
    var keyring = Keyrings.open(settings, false);
    database.copyTo(file);
    out.println("The backup is " + file + ". It is sealed; the keys are not in it.");
    var accounts = keyring.all().wrapped().keySet();
    out.println(keyring.lastCopy().map(copy -> copy.tell(accounts)).orElse(LastCopy.NEVER));
    return 0;
  }
}
