package kith.bench.text;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import kith.text.DateReader;
import kith.text.DisclosureReader;
import kith.text.EmotionReader;
import kith.text.NoteReader;
import kith.text.Readers;
import kith.text.ReplyReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Texts read each second by one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 23, 9, 0, 0, 0, ZoneOffset.UTC);

  private final EmotionReader emotions = Readers.english().emotions();
  private final ReplyReader replies = Readers.english().replies();
  private final DisclosureReader disclosure = Readers.english().disclosure();
  private final NoteReader notes = Readers.english().notes();
  private final DateReader dates = Readers.english().dates();
  private int next;

  @Benchmark
  public Object emotionsIn15Words() {
    return emotions.read(Samples.MESSAGES.get(next++ % Samples.MESSAGES.size()));
  }

  @Benchmark
  public Object replyOf15Words() {
    int pair = next++ % Samples.SAID.size();
    return replies.read(Samples.SAID.get(pair), Samples.REPLIES.get(pair));
  }

  @Benchmark
  public Object disclosureIn15Words() {
    return disclosure.read(Samples.MESSAGES.get(next++ % Samples.MESSAGES.size()));
  }

  @Benchmark
  public Object note() {
    return notes.read(Samples.NOTES.get(next++ % Samples.NOTES.size()));
  }

  @Benchmark
  public Object daysInASentence() {
    return dates.read(Samples.DAYS.get(next++ % Samples.DAYS.size()), NOW);
  }
}
