package kith.bench.minilm;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** all-MiniLM-L6-v2 (Apache-2.0) as langchain4j packs it, in ONNX Runtime on one thread. */
public final class MiniLm implements AutoCloseable {
  public static final int WIDTH = 384;

  private static final int BATCH = 64;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPieces words;

  private MiniLm(OrtSession session, WordPieces words) {
    this.session = session;
    this.words = words;
  }

  public static MiniLm load() {
    try (var model = resource("all-minilm-l6-v2.onnx")) {
      var options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new MiniLm(
          OrtEnvironment.getEnvironment().createSession(model.readAllBytes(), options),
          new WordPieces(resource("all-minilm-l6-v2-tokenizer.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream resource(String name) {
    var in = MiniLm.class.getResourceAsStream("/" + name);
    if (in == null) {
      throw new IllegalStateException(name + " is not among what the benchmarks need");
    }
    return in;
  }

  Set<String> pieces() {
    return words.pieces();
  }

  /** The mean of a text's last hidden states. */
  public float[] vector(String text) {
    return run(List.of(words.encode(text)))[0];
  }

  public float[][] vectors(List<String> texts) {
    return inBatches(texts.stream().map(words::encode).toList());
  }

  float[][] vectorsOfPieces(List<String> pieces) {
    return inBatches(pieces.stream().map(words::piece).toList());
  }

  /** Texts of one length run together, so that none is padded. */
  private float[][] inBatches(List<long[]> texts) {
    var vectors = new float[texts.size()][];
    var order = IntStream.range(0, texts.size())
        .boxed()
        .sorted(Comparator.comparing(i -> texts.get(i).length))
        .toList();
    int from = 0;
    while (from < order.size()) {
      int to = from;
      while (to < order.size()
          && to - from < BATCH
          && texts.get(order.get(to)).length == texts.get(order.get(from)).length) {
        to++;
      }
      var batch = order.subList(from, to);
      var run = run(batch.stream().map(texts::get).toList());
      for (int i = 0; i < run.length; i++) {
        vectors[batch.get(i)] = run[i];
      }
      from = to;
    }
    return vectors;
  }

  private float[][] run(List<long[]> texts) {
    var ids = texts.toArray(long[][]::new);
    var seen = new long[ids.length][ids[0].length];
    var types = new long[ids.length][ids[0].length];
    Arrays.stream(seen).forEach(row -> Arrays.fill(row, 1));
    try (var idTensor = OnnxTensor.createTensor(environment, ids);
        var seenTensor = OnnxTensor.createTensor(environment, seen);
        var typeTensor = OnnxTensor.createTensor(environment, types);
        var result = session.run(Map.of(
            "input_ids", idTensor, "attention_mask", seenTensor, "token_type_ids", typeTensor))) {
      var hidden = (float[][][]) result.get(0).getValue();
      return Arrays.stream(hidden).map(MiniLm::mean).toArray(float[][]::new);
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  private static float[] mean(float[][] rows) {
    var mean = new float[rows[0].length];
    for (var row : rows) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += row[i] / rows.length;
      }
    }
    return mean;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
