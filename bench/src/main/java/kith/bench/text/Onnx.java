package kith.bench.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Writes an ONNX graph with random weights, in the protocol-buffer form of onnx.proto. */
final class Onnx {
  private static final int IR_VERSION = 9;
  private static final int OPERATORS = 20;
  private static final int FLOAT = 1;
  private static final int LONG = 7;
  private static final int LENGTH_DELIMITED = 2;

  private final ByteArrayOutputStream graph = new ByteArrayOutputStream();
  private final Random random = new Random(1);
  private int names;

  /** The name of a tensor of small random numbers. */
  String random(long... dims) {
    long size = 1;
    for (long dim : dims) {
      size *= dim;
    }
    var values = ByteBuffer.allocate((int) size * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    while (values.hasRemaining()) {
      values.putFloat((float) random.nextGaussian() * .05f);
    }
    return tensor(FLOAT, values.array(), dims);
  }

  String longs(long... numbers) {
    var values = ByteBuffer.allocate(numbers.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (long number : numbers) {
      values.putLong(number);
    }
    return tensor(LONG, values.array(), numbers.length);
  }

  private String tensor(int type, byte[] raw, long... dims) {
    var name = "t" + names++;
    var tensor = new ByteArrayOutputStream();
    for (long dim : dims) {
      number(tensor, 1, dim);
    }
    number(tensor, 2, type);
    bytes(tensor, 8, name.getBytes(StandardCharsets.UTF_8));
    bytes(tensor, 9, raw);
    bytes(graph, 5, tensor.toByteArray());
    return name;
  }

  /** The name of what an operator makes of its inputs. */
  String node(String operator, String... inputs) {
    return node(operator, List.of(inputs), new byte[0]);
  }

  String transpose(String input, int... order) {
    var attribute = new ByteArrayOutputStream();
    bytes(attribute, 1, "perm".getBytes(StandardCharsets.UTF_8));
    for (int axis : order) {
      number(attribute, 8, axis);
    }
    number(attribute, 20, 7);
    return node("Transpose", List.of(input), attribute.toByteArray());
  }

  private String node(String operator, List<String> inputs, byte[] attribute) {
    var output = "n" + names++;
    var node = new ByteArrayOutputStream();
    for (var input : inputs) {
      bytes(node, 1, input.getBytes(StandardCharsets.UTF_8));
    }
    bytes(node, 2, output.getBytes(StandardCharsets.UTF_8));
    bytes(node, 4, operator.getBytes(StandardCharsets.UTF_8));
    if (attribute.length > 0) {
      bytes(node, 5, attribute);
    }
    bytes(graph, 1, node.toByteArray());
    return output;
  }

  byte[] model(String input, long[] inputDims, String output, long[] outputDims) {
    bytes(graph, 2, "shape".getBytes(StandardCharsets.UTF_8));
    bytes(graph, 11, value(input, inputDims));
    bytes(graph, 12, value(output, outputDims));
    var operators = new ByteArrayOutputStream();
    number(operators, 2, OPERATORS);
    var model = new ByteArrayOutputStream();
    number(model, 1, IR_VERSION);
    bytes(model, 7, graph.toByteArray());
    bytes(model, 8, operators.toByteArray());
    return model.toByteArray();
  }

  private static byte[] value(String name, long[] dims) {
    var shape = new ByteArrayOutputStream();
    for (long dim : dims) {
      var dimension = new ByteArrayOutputStream();
      number(dimension, 1, dim);
      bytes(shape, 1, dimension.toByteArray());
    }
    var tensor = new ByteArrayOutputStream();
    number(tensor, 1, FLOAT);
    bytes(tensor, 2, shape.toByteArray());
    var type = new ByteArrayOutputStream();
    bytes(type, 1, tensor.toByteArray());
    var value = new ByteArrayOutputStream();
    bytes(value, 1, name.getBytes(StandardCharsets.UTF_8));
    bytes(value, 2, type.toByteArray());
    return value.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, int field, long value) {
    varint(out, (long) field << 3);
    varint(out, value);
  }

  private static void bytes(ByteArrayOutputStream out, int field, byte[] value) {
    varint(out, (long) field << 3 | LENGTH_DELIMITED);
    varint(out, value.length);
    out.writeBytes(value);
  }

  private static void varint(ByteArrayOutputStream out, long value) {
    for (; (value & ~0x7FL) != 0; value >>>= 7) {
      out.write((int) (value & 0x7F | 0x80));
    }
    out.write((int) value);
  }
}
