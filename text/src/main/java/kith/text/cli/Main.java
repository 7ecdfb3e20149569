package kith.text.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kith text}: exits 0 when all input was answered, 1 when it could not be, 2 on unusable arguments. */
@Command(
    name = "kith text",
    description = "Reads words on this machine: one line in, one line of JSON out.",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    subcommands = {
      AccuracyCommand.class,
      CrisisCommand.class,
      DatesCommand.class,
      DetailsCommand.class,
      DisclosureCommand.class,
      EmotionsCommand.class,
      ReplyCommand.class
    })
public final class Main implements Runnable {
  private final InputStream in;
  private final OutputStream out;

  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec
  private Main(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  public static void main(String[] args) {
    var in = new FileInputStream(FileDescriptor.in);
    var out = new FileOutputStream(FileDescriptor.out);
    System.exit(run(in, out, new PrintWriter(System.err, true, StandardCharsets.UTF_8), args));
  }

  static int run(InputStream in, OutputStream out, PrintWriter err, String... args) {
    return new CommandLine(new Main(in, out))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(err)
        .setExecutionExceptionHandler((failure, commandLine, _) -> {
          commandLine.getErr().println(commandLine.getCommandName() + ": " + failure.getMessage());
          return CommandLine.ExitCode.SOFTWARE;
        })
        .execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "what should be read? Name one of the commands below.");
  }

  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out;
  }
}
