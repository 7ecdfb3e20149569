package kith.opening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The prompts that come with Kith, from {@code deck.LOCALE.json}. */
@Component
public class Deck {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final List<Prompt> prompts = read("en");

  public List<Prompt> prompts() {
    return prompts;
  }

  public Optional<Prompt> find(String id) {
    return prompts.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** In the order of the deck. */
  public SequencedSet<String> themes() {
    var themes = new LinkedHashSet<String>();
    prompts.forEach(it -> themes.add(it.theme()));
    return themes;
  }

  /** Some prompts of this depth, of one theme or of any but those left out; the same seed gives the same ones. */
  List<Prompt> draw(
      int depth, String theme, SequencedSet<String> leftOut, int most, RandomGenerator random) {
    var fitting = new ArrayList<Prompt>();
    for (var prompt : prompts) {
      if (prompt.depth() == depth
          && (theme.isEmpty() ? !leftOut.contains(prompt.theme()) : theme.equals(prompt.theme()))) {
        fitting.add(prompt);
      }
    }
    Collections.shuffle(fitting, random);
    return List.copyOf(fitting.subList(0, Math.min(most, fitting.size())));
  }

  private static List<Prompt> read(String locale) {
    var name = "/kith/opening/deck." + locale + ".json";
    try (InputStream in = Objects.requireNonNull(Deck.class.getResourceAsStream(name), name)) {
      var prompts = new ArrayList<Prompt>();
      for (var node : JSON.readTree(in).path("prompts")) {
        prompts.add(prompt(node));
      }
      return List.copyOf(prompts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Prompt prompt(JsonNode node) {
    var audience = new LinkedHashSet<String>();
    node.path("for").forEach(it -> audience.add(it.asString()));
    var then = node.path("then");
    return new Prompt(
        node.path("id").asString(),
        node.path("theme").asString(),
        node.path("depth").asInt(),
        audience,
        node.path("ask").asString(),
        then.isMissingNode() ? null : then.asString());
  }
}
