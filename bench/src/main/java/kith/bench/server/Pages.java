package kith.bench.server;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Open live pages: one stream each, all read by one thread so that the load costs little beside the server. */
final class Pages implements AutoCloseable {
  private static final int BUFFER = 1 << 14;
  private static final int LONGEST = 64;
  private final Selector selector = Selector.open();
  private final List<SocketChannel> channels = new ArrayList<>();
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

  private Pages() throws IOException {}

  /** Opens so many and waits until each has begun. */
  static Pages open(int port, int pages, Session session, Duration patience) throws IOException {
    var opened = new Pages();
    for (var page = 0; page < pages; page++) {
      var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
      opened.channels.add(channel);
      channel.write(ByteBuffer.wrap(session.get("/live")));
      channel.configureBlocking(false);
      channel.register(opened.selector, SelectionKey.OP_READ, new StringBuilder());
    }
    opened.await(":kith", patience);
    return opened;
  }

  /**
   * Waits until every page has heard this.
   *
   * @return when each did, in {@link System#nanoTime}
   */
  long[] await(String words, Duration patience) throws IOException {
    var end = System.nanoTime() + patience.toNanos();
    var heard = new long[channels.size()];
    var count = 0;
    while (count < heard.length) {
      if (System.nanoTime() > end) {
        throw new IOException(
            "only " + count + " of " + heard.length + " pages heard \"" + words + "\"");
      }
      selector.select(100);
      for (var key : selector.selectedKeys()) {
        if (hears(key, words)) {
          heard[count++] = System.nanoTime();
        }
      }
      selector.selectedKeys().clear();
    }
    return heard;
  }

  private boolean hears(SelectionKey key, String words) throws IOException {
    buffer.clear();
    if (((SocketChannel) key.channel()).read(buffer) < 0) {
      throw new EOFException("the server closed a page");
    }
    var said = (StringBuilder) key.attachment();
    said.append(new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8));
    var at = said.indexOf(words);
    said.delete(0, at >= 0 ? at + words.length() : Math.max(0, said.length() - LONGEST));
    return at >= 0;
  }

  @Override
  public void close() throws IOException {
    for (var channel : channels) {
      channel.close();
    }
    selector.close();
  }
}
