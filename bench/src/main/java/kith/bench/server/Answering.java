package kith.bench.server;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One keep-alive connection that never waits: an answer is read as far as it has come, and its body is counted, not kept. */
final class Answering implements AutoCloseable {
  private static final int LONGEST_HEAD = 1 << 14;
  private final SocketChannel channel;
  private final byte[] line = new byte[LONGEST_HEAD];
  private int length;
  private State state = State.HEAD;
  private long left;
  private int status;

  private enum State {
    HEAD,
    BODY,
    CHUNK_SIZE,
    CHUNK,
    CHUNK_END
  }

  Answering(int port) throws IOException {
    channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
  }

  /** The selector then tells, with what is attached, when more of an answer has come. */
  void register(Selector selector, Object attached) throws IOException {
    channel.register(selector, SelectionKey.OP_READ, attached);
  }

  void send(byte[] request) throws IOException {
    for (var bytes = ByteBuffer.wrap(request); bytes.hasRemaining(); ) {
      channel.write(bytes);
    }
  }

  /** Whether the answer has come to its end. */
  boolean read(ByteBuffer buffer) throws IOException {
    while (true) {
      buffer.clear();
      var came = channel.read(buffer);
      if (came < 0) {
        throw new EOFException("the server closed the connection");
      }
      if (came == 0) {
        return false;
      }
      buffer.flip();
      if (take(buffer)) {
        return true;
      }
    }
  }

  /** Of the answer that has come to its end. */
  int status() {
    return status;
  }

  private boolean take(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      var ended = switch (state) {
        case HEAD -> lineEnds(bytes, "\r\n\r\n") && headEnds();
        case BODY -> skip(bytes);
        case CHUNK_SIZE -> lineEnds(bytes, "\r\n") && sizeEnds();
        case CHUNK -> {
          if (skip(bytes)) {
            state = State.CHUNK_SIZE;
          }
          yield false;
        }
        case CHUNK_END -> skip(bytes);
      };
      if (ended) {
        state = State.HEAD;
        return true;
      }
    }
    return false;
  }

  private boolean skip(ByteBuffer bytes) {
    var step = (int) Math.min(left, bytes.remaining());
    bytes.position(bytes.position() + step);
    left -= step;
    return left == 0;
  }

  private boolean lineEnds(ByteBuffer bytes, String end) throws IOException {
    while (bytes.hasRemaining()) {
      if (length == line.length) {
        throw new IOException("a head of more than " + LONGEST_HEAD + " bytes");
      }
      line[length++] = bytes.get();
      if (endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWith(String end) {
    for (var back = 1; back <= end.length(); back++) {
      if (length < back || line[length - back] != end.charAt(end.length() - back)) {
        return false;
      }
    }
    return true;
  }

  private String line() {
    var read = new String(line, 0, length, StandardCharsets.ISO_8859_1);
    length = 0;
    return read;
  }

  private boolean headEnds() {
    var head = new Head(line());
    status = head.status();
    if (head.isChunked()) {
      state = State.CHUNK_SIZE;
      return false;
    }
    state = State.BODY;
    left = head.length();
    return left == 0;
  }

  /** A chunk is followed by the end of its line, and the last of them, which is empty, by nothing else. */
  private boolean sizeEnds() {
    var size = Long.parseLong(line().strip(), 16);
    state = size == 0 ? State.CHUNK_END : State.CHUNK;
    left = size + 2;
    return false;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
