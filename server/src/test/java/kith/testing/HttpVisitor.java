package kith.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Somebody with a browser on a Kith in another process; sends forms with the token of the page seen last, and does not go where
 * an answer leads.
 */
public final class HttpVisitor {
  public static final int SEE_OTHER = 303;
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final URI kith;
  private volatile String csrf = "";

  public HttpVisitor(URI kith) {
    this.kith = kith;
  }

  /** The first account of that Kith. */
  public HttpVisitor signUp(String name, String email) throws IOException {
    get("/sign-up");
    expect(
        SEE_OTHER,
        post(
            "/sign-up",
            "name",
            name,
            "email",
            email,
            "password",
            Given.PASSWORD,
            "zone",
            "Europe/Berlin"));
    get("/");
    return this;
  }

  public HttpVisitor signIn(String email) throws IOException {
    get("/sign-in");
    expect(SEE_OTHER, post("/sign-in", "email", email, "password", Given.PASSWORD));
    get("/");
    return this;
  }

  public HttpResponse<String> get(String path) throws IOException {
    return send(HttpRequest.newBuilder(kith.resolve(path)).build());
  }

  /** {@code fields}: name, value, name, value … */
  public HttpResponse<String> post(String path, String... fields) throws IOException {
    var body = new StringBuilder();
    for (var i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(encode(fields[i]))
          .append('=')
          .append(encode(fields[i + 1]));
    }
    return send(HttpRequest.newBuilder(kith.resolve(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-CSRF-TOKEN", csrf)
        .POST(BodyPublishers.ofString(body.toString()))
        .build());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      var found = CSRF.matcher(answer.body());
      if (found.find()) {
        csrf = found.group(1);
      }
      return answer;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void expect(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException("answered " + answer.statusCode() + ":\n" + answer.body());
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
