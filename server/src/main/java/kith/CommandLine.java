package kith;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kith.platform.Command;
import kith.platform.Refusal;
import kith.platform.Refusals;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

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
      var commands = beans(context);
      var bean = commands.get(arguments[0]);
      if (bean == null) {
        err.println("There is no command " + arguments[0] + "; there are "
            + String.join(", ", commands.keySet()) + ".");
        return UNUSABLE;
      }
      var command = context.getBean(bean, Command.class);
      return command.run(Arrays.asList(arguments).subList(1, arguments.length), out);
    } catch (Refusal | BeansException refused) {
      err.println(Refusals.sentence(refused).orElseThrow(() -> refused));
      return UNUSABLE;
    }
  }

  /** Names of beans by the names of commands: asking a bean for its own would bring all of them to life. */
  private static Map<String, String> beans(ApplicationContext context) {
    var commands = new TreeMap<String, String>();
    for (var bean : context.getBeanNamesForType(Command.class)) {
      var type = context.getType(bean);
      if (type != null) {
        commands.put(type.getSimpleName().replace(SUFFIX, "").toLowerCase(Locale.ROOT), bean);
      }
    }
    return commands;
  }
}
