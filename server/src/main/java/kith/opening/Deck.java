package kith.opening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import kith.platform.Choices;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The prompts that come with Kith, from {@code deck.LANGUAGE.json} in the reader's language; in English where there is none. */
@Component
public class Deck {
  private static final String ENGLISH = "en";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final Map<String, List<Prompt>> byLanguage = new ConcurrentHashMap<>();

  public List<Prompt> prompts() {
    var language = LocaleContextHolder.getLocale().getLanguage();
    return byLanguage.computeIfAbsent(isThere(language) ? language : ENGLISH, Deck::read);
  }

  public Optional<Prompt> find(String id) {
    return prompts().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** In the order of the deck. */
  public SequencedSet<String> themes() {
    var themes = new LinkedHashSet<String>();
    prompts().forEach(it -> themes.add(it.theme()));
    return themes;
  }

  /**
   * @param theme the only one; empty: any but those left out
   * @param audience whom it is to suit; null for anybody at all
   * @param had ids of those that come only when there is no other
   */
  record Wanted(
      int depth,
      String theme,
      Set<String> leftOut,
      @Nullable Audience audience,
      Set<String> had) {
    boolean fits(Prompt prompt) {
      return prompt.depth() == depth
          && !leftOut.contains(prompt.theme())
          && (theme.isEmpty() || theme.equals(prompt.theme()))
          && prompt.suits(audience);
    }
  }

  /**
   * Some that are wanted; the same seed gives the same ones.
   *
   * @param random of a kind whose neighbouring seeds differ from the first draw on, as those of {@link java.util.Random} do not: what
   *     is drawn next is to be something else
   */
  List<Prompt> draw(Wanted wanted, int most, RandomGenerator random) {
    var fitting = prompts().stream().filter(wanted::fits).toList();
    var fresh = fitting.stream().filter(it -> !wanted.had().contains(it.id())).toList();
    var drawn = new ArrayList<>(fresh.isEmpty() ? fitting : fresh);
    Collections.shuffle(drawn, random);
    return List.copyOf(drawn.subList(0, Math.min(most, drawn.size())));
  }

  private static boolean isThere(String language) {
    return language.matches("[a-z]{2,3}") && Deck.class.getResource(file(language)) != null;
  }

  private static String file(String language) {
    return "/kith/opening/deck." + language + ".json";
  }

  private static List<Prompt> read(String language) {
    var name = file(language);
    try (InputStream in = Objects.requireNonNull(Deck.class.getResourceAsStream(name), name)) {
      var prompts = new ArrayList<Prompt>();
      for (var node : JSON.readTree(in).path("prompts")) {
        prompts.add(prompt(node, language));
      }
      return List.copyOf(prompts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Prompt prompt(JsonNode node, String language) {
    var audience = EnumSet.noneOf(Audience.class);
    node.path("for").forEach(it -> audience.add(Choices.parse(Audience.class, it.asString())));
    var then = node.path("then");
    return new Prompt(
        node.path("id").asString(),
        node.path("theme").asString(),
        node.path("depth").asInt(),
        audience,
        node.path("ask").asString(),
        then.isMissingNode() ? null : then.asString(),
        language,
        false);
  }
}
