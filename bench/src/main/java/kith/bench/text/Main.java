package kith.bench.text;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** {@code ./kith bench text}: an argument names the benchmarks to run, as a regular expression. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws RunnerException {
    var options =
        new OptionsBuilder().include(args.length > 0 ? args[0] : "kith\\.bench\\.text\\.");
    new Runner(options.build()).run();
    new ProcessorTime().print();
  }
}
