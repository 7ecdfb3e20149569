package kith.bench.text;

import java.util.concurrent.TimeUnit;
import kith.bench.minilm.MiniLm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Messages of 15 words that all-MiniLM-L6-v2 makes vectors of each second, one thread, ONNX Runtime. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class MiniLmBenchmark {
  private MiniLm model;
  private int next;

  @Setup
  public void load() {
    model = MiniLm.load();
  }

  @TearDown
  public void close() {
    model.close();
  }

  @Benchmark
  public Object miniLmOn15Words() {
    return model.vector(Samples.MESSAGES.get(next++ % Samples.MESSAGES.size()));
  }
}
