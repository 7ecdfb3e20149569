package kith.text.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kith.text.train.Accuracy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "accuracy",
    description = "Measures the learned readers on public data and writes the report.",
    mixinStandardHelpOptions = true)
final class AccuracyCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      description = "folder with goemotions, epitome and offmychest")
  private Path data;

  @Option(
      names = "--out",
      defaultValue = "text/ACCURACY.md",
      description = "the report (${DEFAULT-VALUE})")
  private Path out;

  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  AccuracyCommand() {}

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(data)) {
      throw new ParameterException(spec.commandLine(), data + " is no folder");
    }
    Accuracy.write(data, out);
    return 0;
  }
}
