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
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
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
  private final Session session;
  private final byte[] today;
  private final List<byte[]> pages = new ArrayList<>();
  private final List<byte[]> searches;

  private Circle(Session session) {
    this.session = session;
    this.today = session.get("/");
    this.searches = THINGS.stream()
        .map(thing -> session.get("/search?q=" + thing.replace(" ", "+")))
        .toList();
  }

  static Circle seed(int port, int people, int details) throws IOException, InterruptedException {
    try (var connection = new Connection(port)) {
      var circle = new Circle(Session.signUp(connection));
      var names = names(people);
      var ids = new ArrayList<String>();
      for (var name : names) {
        ids.add(circle.add(connection, name));
      }
      for (var id : ids) {
        circle.pages.add(circle.session.get("/people/" + id));
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
    return session.post(
        "/notes",
        "text",
        "A quick chat about football, number " + number + " of " + connection + ".");
  }

  private String add(Connection connection, String name) throws IOException {
    var answer = connection.send(session.post("/people", "name", name, "ring", "friends"));
    var id = ID.matcher(answer.head().header("location"));
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
                  .send(session.post(
                      "/people/" + ids.get(person) + "/details",
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
}
