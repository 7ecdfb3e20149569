package kith.text.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A command that answers every line of its input, in order, with one line of JSON. */
@Command(mixinStandardHelpOptions = true)
abstract class LineCommand implements Callable<Integer> {
  /** Says what one line means, as anything that Jackson can write. */
  @FunctionalInterface
  interface Answer {
    Object to(Request request) throws BadLineException;
  }

  @ParentCommand
  private Main main;

  @Option(
      names = "--locale",
      defaultValue = "en",
      description = "language of the words, such as en or en-GB")
  private String language;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  LineCommand() {}

  @Override
  public final Integer call() throws IOException {
    var locale = Locale.forLanguageTag(language);
    Map<String, String> unknown = Map.of("unknown", locale.toLanguageTag());
    new JsonLines(main.in(), main.out()).answer(answers(locale).orElse(_ -> unknown));
    return 0;
  }

  /** Empty for a language that is not read; each line is then answered with {@code {"unknown": language}}. */
  abstract Optional<Answer> answers(Locale locale);
}
