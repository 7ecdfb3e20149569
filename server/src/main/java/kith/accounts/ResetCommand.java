package kith.accounts;

import java.io.PrintStream;
import java.util.List;
import kith.platform.Command;
import kith.platform.Flags;
import org.springframework.stereotype.Component;

/** {@code kith reset --account E-MAIL}: prints a link by which its owner sets a new password, once, within a day. */
@Component
class ResetCommand implements Command {
  private final Accounts accounts;
  private final Recovery recovery;

  ResetCommand(Accounts accounts, Recovery recovery) {
    this.accounts = accounts;
    this.recovery = recovery;
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    var flags = Flags.read(arguments, "account");
    out.println(recovery.link(accounts.atTheMachine(flags.require("account"))));
    return 0;
  }
}
