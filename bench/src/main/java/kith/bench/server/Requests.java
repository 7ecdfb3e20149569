package kith.bench.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Requests as bytes, made beforehand so that the load costs little beside the server. */
final class Requests {
  private Requests() {}

  static byte[] get(String path, String cookies) {
    return bytes("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies + "\r\n\r\n");
  }

  /** {@code fields}: name, value, name, value … */
  static byte[] post(String path, String cookies, String csrf, String... fields) {
    var body = new StringBuilder();
    for (var i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return bytes("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies
        + "\r\nX-CSRF-TOKEN: " + csrf
        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + body.length() + "\r\n\r\n" + body);
  }

  private static byte[] bytes(String request) {
    return request.getBytes(StandardCharsets.ISO_8859_1);
  }
}
