package kith.bench.text;

import java.util.concurrent.TimeUnit;
import kith.text.Readers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds until a reader can be asked, the first time in a new JVM. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 5, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadingBenchmark {
  @Benchmark
  public Object loadEmotions() {
    return Readers.english().emotions();
  }

  @Benchmark
  public Object loadReplies() {
    return Readers.english().replies();
  }
}
