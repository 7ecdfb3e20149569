package kith;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import kith.platform.Command;
import kith.platform.Refusal;
import kith.platform.Refusals;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Runs one {@link Command} in an application without web, in which only what it needs comes to life. */
final class CommandLine {
  private static final int UNUSABLE = 2;
  private static final String SUFFIX = "Command";

  private CommandLine() {}

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    try (var context = new SpringApplicationBuilder(Kith.class)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .logStartupInfo(false)
        .properties("logging.threshold.console=off")
        .run()) {
      if (!context.containsBean(arguments[0] + SUFFIX)) {
        err.println("There is no command " + arguments[0] + "; there are "
            + Arrays.stream(context.getBeanNamesForType(Command.class))
                .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                .sorted()
                .collect(Collectors.joining(", "))
            + ".");
        return UNUSABLE;
      }
      var command = context.getBean(arguments[0] + SUFFIX, Command.class);
      return command.run(Arrays.asList(arguments).subList(1, arguments.length), out);
    } catch (Refusal | BeansException refused) {
      err.println(Refusals.sentence(refused).orElseThrow(() -> refused));
      return UNUSABLE;
    }
  }
}
