package kith.bench.text;

/**
 * A network of the shape of all-MiniLM-L6-v2: six layers of 384 with twelve heads and an inner layer of 1,536, over 20 tokens,
 * about what 15 words are. Its weights are random, for speed does not depend on them; nothing is downloaded. Looking up
 * the tokens' vectors is left out, which flatters it a little.
 */
final class MiniLmShape {
  static final int TOKENS = 20;
  static final int WIDTH = 384;

  private static final int LAYERS = 6;
  private static final int HEADS = 12;
  private static final int INNER = 1536;

  private final Onnx onnx = new Onnx();

  private MiniLmShape() {}

  static byte[] model() {
    return new MiniLmShape().build();
  }

  private byte[] build() {
    var text = "tokens";
    for (int layer = 0; layer < LAYERS; layer++) {
      text = normed(onnx.node("Add", text, attention(text)));
      var inner = onnx.node("Gelu", dense(text, WIDTH, INNER));
      text = normed(onnx.node("Add", text, dense(inner, INNER, WIDTH)));
    }
    var mean = onnx.node("ReduceMean", text, onnx.longs(0));
    return onnx.model("tokens", new long[] {TOKENS, WIDTH}, mean, new long[] {1, WIDTH});
  }

  private String attention(String text) {
    var heads = onnx.longs(TOKENS, HEADS, WIDTH / HEADS);
    var queries = onnx.transpose(onnx.node("Reshape", dense(text, WIDTH, WIDTH), heads), 1, 0, 2);
    var keys = onnx.transpose(onnx.node("Reshape", dense(text, WIDTH, WIDTH), heads), 1, 2, 0);
    var values = onnx.transpose(onnx.node("Reshape", dense(text, WIDTH, WIDTH), heads), 1, 0, 2);
    var weights =
        onnx.node("Softmax", onnx.node("Mul", onnx.node("MatMul", queries, keys), onnx.random(1)));
    var mixed = onnx.transpose(onnx.node("MatMul", weights, values), 1, 0, 2);
    return dense(onnx.node("Reshape", mixed, onnx.longs(TOKENS, WIDTH)), WIDTH, WIDTH);
  }

  private String dense(String input, int from, int to) {
    return onnx.node("Add", onnx.node("MatMul", input, onnx.random(from, to)), onnx.random(to));
  }

  private String normed(String input) {
    return onnx.node("LayerNormalization", input, onnx.random(WIDTH), onnx.random(WIDTH));
  }
}
