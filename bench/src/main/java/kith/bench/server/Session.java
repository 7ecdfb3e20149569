package kith.bench.server;

import java.io.IOException;
import java.util.regex.Pattern;

/** Somebody who is signed in: what a browser sends along. */
record Session(String cookies, String csrf) {
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
  private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie: ([^;]+)");

  /** The first account of that Kith. */
  static Session signUp(Connection connection) throws IOException {
    var form = connection.send(Requests.get("/sign-up", ""));
    var done = connection.send(Requests.post(
        "/sign-up",
        cookie(form),
        csrf(form),
        "name",
        "Mia",
        "email",
        "mia@example.org",
        "password",
        "a password for the bench",
        "zone",
        "Europe/Berlin"));
    var cookies = cookie(done);
    return new Session(cookies, csrf(connection.send(Requests.get("/people", cookies))));
  }

  /** Somebody without an account, on the page of a link. */
  static Session visit(Connection connection, String path) throws IOException {
    var page = connection.send(Requests.get(path, ""));
    return new Session(cookie(page), csrf(page));
  }

  byte[] get(String path) {
    return Requests.get(path, cookies);
  }

  /** {@code fields}: name, value, name, value … */
  byte[] post(String path, String... fields) {
    return Requests.post(path, cookies, csrf, fields);
  }

  private static String csrf(Connection.Answer page) throws IOException {
    var found = CSRF.matcher(page.text());
    if (!found.find()) {
      throw new IOException("a page without a token: " + page.status());
    }
    return found.group(1);
  }

  /** The last of them that has a value. */
  private static String cookie(Connection.Answer answer) {
    return COOKIE
        .matcher(answer.head().text())
        .results()
        .map(cookie -> cookie.group(1))
        .filter(cookie -> !cookie.endsWith("="))
        .reduce("", (all, cookie) -> all.isEmpty() ? cookie : all + "; " + cookie);
  }
}
