package kith.bench.server;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One keep-alive connection: a request's bytes out, one answer in. */
final class Connection implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private final Socket socket;
  private final InputStream in;

  Connection(int port) throws IOException {
    socket = new Socket(InetAddress.getByName("127.0.0.1"), port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), BUFFER);
  }

  /** An answer: head and body. */
  record Answer(Head head, byte[] body) {
    int status() {
      return head.status();
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  Answer send(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    var head = new Head(head());
    return new Answer(head, head.isChunked() ? chunks() : in.readNBytes(head.length()));
  }

  private String head() throws IOException {
    var head = new StringBuilder(1024);
    while (head.length() < 4
        || head.charAt(head.length() - 3) != '\n'
        || head.charAt(head.length() - 1) != '\n') {
      head.append((char) read());
    }
    return head.toString();
  }

  private byte[] chunks() throws IOException {
    var body = new java.io.ByteArrayOutputStream(BUFFER);
    while (true) {
      var size = Integer.parseInt(line().strip(), 16);
      body.write(in.readNBytes(size));
      line();
      if (size == 0) {
        return body.toByteArray();
      }
    }
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (var next = read(); next != '\n'; next = read()) {
      line.append((char) next);
    }
    return line.toString();
  }

  private int read() throws IOException {
    var next = in.read();
    if (next < 0) {
      throw new EOFException("the server closed the connection");
    }
    return next;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
