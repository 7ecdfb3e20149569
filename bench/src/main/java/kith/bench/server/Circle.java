package kith.bench.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An account with its people and details, written through the forms, and what its owner asks for. */
final class Circle {
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
  private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie: ([^;]+)");
  private static final List<String> THINGS = List.of(
      "runs",
      "the garden",
      "old maps",
      "her exam",
      "his knee",
      "the new flat",
      "sourdough",
      "a choir",
      "the allotment",
      "night shifts",
      "a long novel",
      "the piano",
      "cold lakes",
      "the interview",
      "two kittens",
      "the bakery");
  private final String cookies;
  private final String csrf;
  private final byte[] today;
  private final List<byte[]> pages = new ArrayList<>();
  private final List<byte[]> searches;

  private Circle(String cookies, String csrf) {
    this.cookies = cookies;
    this.csrf = csrf;
    this.today = Requests.get("/", cookies);
    this.searches = THINGS.stream()
        .map(thing -> Requests.get("/search?q=" + thing.replace(" ", "+"), cookies))
        .toList();
  }

  static Circle seed(int port, int people, int details) throws IOException, InterruptedException {
    try (var connection = new Connection(port)) {
      var circle = signUp(connection);
      var names = names(people);
      var ids = new ArrayList<String>();
      for (var name : names) {
        ids.add(circle.add(connection, name));
      }
      for (var id : ids) {
        circle.pages.add(Requests.get("/people/" + id, circle.cookies));
      }
      circle.addDetails(port, ids, names, details);
      return circle;
    }
  }

  byte[] today(int connection, int number) {
    return today;
  }

  byte[] person(int connection, int number) {
    return pages.get((connection * 37 + number) % pages.size());
  }

  byte[] search(int connection, int number) {
    return searches.get((connection * 5 + number) % searches.size());
  }

  byte[] note(int connection, int number) {
    return Requests.post(
        "/notes",
        cookies,
        csrf,
        "text",
        "A quick chat about football, number " + number + " of " + connection + ".");
  }

  private static Circle signUp(Connection connection) throws IOException {
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
    return new Circle(cookies, csrf(connection.send(Requests.get("/people", cookies))));
  }

  private String add(Connection connection, String name) throws IOException {
    var answer =
        connection.send(Requests.post("/people", cookies, csrf, "name", name, "ring", "friends"));
    var id = ID.matcher(answer.header("location"));
    if (!id.find()) {
      throw new IOException("adding a person was answered " + answer.status());
    }
    return id.group();
  }

  private void addDetails(int port, List<String> ids, List<String> names, int details)
      throws InterruptedException {
    var writers = 4;
    try (var threads = Executors.newFixedThreadPool(writers)) {
      for (var writer = 0; writer < writers; writer++) {
        var first = writer;
        threads.submit(() -> {
          try (var connection = new Connection(port)) {
            for (var number = first; number < details; number += writers) {
              var person = number % ids.size();
              var status = connection
                  .send(Requests.post(
                      "/people/" + ids.get(person) + "/details",
                      cookies,
                      csrf,
                      "kind",
                      "interest",
                      "who",
                      names.get(person),
                      "words",
                      words(number)))
                  .status();
              if (status != 303) {
                throw new IOException("adding a detail was answered " + status);
              }
            }
          }
          return null;
        });
      }
    }
  }

  private static String words(int number) {
    var random = new Random(number);
    return "likes to talk about " + THINGS.get(random.nextInt(THINGS.size())) + " and "
        + THINGS.get(random.nextInt(THINGS.size())) + " since the spring of "
        + (1980 + random.nextInt(45));
  }

  private static List<String> names(int people) {
    return IntStream.range(0, people)
        .mapToObj(number -> "Friend " + (1000 + number))
        .toList();
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
        .matcher(answer.head())
        .results()
        .map(cookie -> cookie.group(1))
        .filter(cookie -> !cookie.endsWith("="))
        .reduce("", (all, cookie) -> all.isEmpty() ? cookie : all + "; " + cookie);
  }
}
