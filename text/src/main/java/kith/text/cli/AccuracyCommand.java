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
    description = "Measures the readers on public data and written notes, and writes the report.",
    mixinStandardHelpOptions = true)
final class AccuracyCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      description = "folder with goemotions, epitome, offmychest and dates/english")
  private Path data;

  @Option(
      names = "--notes",
      defaultValue = "text/src/test/resources/kith/text/notes",
      description = "folder with notes.jsonl and heldout.jsonl (${DEFAULT-VALUE})")
  private Path notes;

  @Option(
      names = "--crisis",
      defaultValue = "text/src/test/resources/kith/text/crisis",
      description = "folder with cases.tsv and heldout.tsv (${DEFAULT-VALUE})")
  private Path crisis;

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
    Accuracy.write(data, notes, crisis, out);
    return 0;
  }
}
