package kith.accounts;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.platform.Choices;
import kith.platform.Command;
import kith.platform.Flags;
import kith.platform.Refusal;
import org.springframework.stereotype.Component;

/** {@code kith token --account E-MAIL [--scopes read,write] [--name WORDS]}: prints the token and nothing else. */
@Component
class TokenCommand implements Command {
  private final Accounts accounts;
  private final ApiTokens tokens;

  TokenCommand(Accounts accounts, ApiTokens tokens) {
    this.accounts = accounts;
    this.tokens = tokens;
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    var flags = Flags.read(arguments, "account", "scopes", "name");
    var account = accounts.atTheMachine(flags.require("account"));
    var scopes = flags.find("scopes").map(TokenCommand::scopes).orElse(EnumSet.allOf(Scope.class));
    out.println(tokens.make(account, flags.find("name").orElse("kith token"), scopes));
    return 0;
  }

  private static Set<Scope> scopes(String written) {
    try {
      return Arrays.stream(written.split(","))
          .map(scope -> Choices.parse(Scope.class, scope.strip()))
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    } catch (IllegalArgumentException _) {
      throw new Refusal("A token's scopes are read, write or read,write, not " + written + ".");
    }
  }
}
