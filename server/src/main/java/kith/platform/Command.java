package kith.platform;

import java.io.PrintStream;
import java.util.List;

/**
 * Something the operator does at the machine: {@code kith token …}, {@code kith backup …}. Runs in a process of its own,
 * without the web, over the same facades as a running server; beans that it does not need are not made.
 * {@code TokenCommand} is called {@code token}.
 */
public interface Command {
  /**
   * Does it; what it is asked for goes to {@code out}.
   *
   * @param arguments those after the name
   * @return exit status, 0 when it is done
   * @throws Refusal with the sentence that the operator reads
   */
  int run(List<String> arguments, PrintStream out);
}
