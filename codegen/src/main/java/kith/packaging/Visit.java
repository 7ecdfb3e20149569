package kith.packaging;

import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs up and follows the links, so that a first visitor finds all classes ready. */
final class Visit {
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#?]*)");
  private static final int MOST_PAGES = 60;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private final HttpClient http = HttpClient.newBuilder()
      .cookieHandler(new CookieManager())
      .followRedirects(HttpClient.Redirect.NORMAL)
      .build();
  private final URI kith;
  private final Process server;

  Visit(URI kith, Process server) {
    this.kith = kith;
    this.server = server;
  }

  void tour() throws IOException, InterruptedException {
    var form = awaitFirstPage().body();
    follow(form);
    var today = signUp(form);
    follow(today);
  }

  private HttpResponse<String> awaitFirstPage() throws IOException, InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return get("/sign-up");
      } catch (ConnectException e) {
        if (System.nanoTime() > end || !server.isAlive()) {
          throw e;
        }
        Thread.sleep(100);
      }
    }
  }

  private String signUp(String form) throws IOException, InterruptedException {
    var fields = Map.of(
        "name", "Training",
        "email", "training@example.org",
        "password", "a password for training",
        "zone", "Europe/Berlin");
    var body = fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
    var found = TOKEN.matcher(form);
    var token = found.find() ? found.group(1) : "";
    var answer = http.send(
        HttpRequest.newBuilder(kith.resolve("/sign-up"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-CSRF-TOKEN", token)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("signing up was answered " + answer.statusCode());
    }
    return answer.body();
  }

  private void follow(String page) throws IOException, InterruptedException {
    var seen = new HashSet<String>();
    var waiting = new ArrayDeque<>(linksOf(page));
    while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
      var path = waiting.remove();
      if (seen.add(path)) {
        waiting.addAll(linksOf(get(path).body()));
      }
    }
  }

  private static java.util.List<String> linksOf(String page) {
    return LINK.matcher(page).results().map(link -> link.group(1)).toList();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(kith.resolve(path)).timeout(PATIENCE).build(),
        BodyHandlers.ofString());
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
