package kith.opening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeType;

/** Writes decks to files, and reads files of unknown origin: all of one or nothing. */
@Component
public class DeckFiles {
  /** In characters. */
  public static final int LONGEST = 300_000;

  private static final int VERSION = 1;
  private static final int DEEPEST_NESTING = 5;
  private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder()
              .maxNestingDepth(DEEPEST_NESTING)
              .maxStringLength(LONGEST)
              .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build())
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(SerializationFeature.INDENT_OUTPUT)
      .build();
  private final OwnDecks decks;
  private final Deck deck;

  DeckFiles(OwnDecks decks, Deck deck) {
    this.decks = decks;
    this.deck = deck;
  }

  /** What came of reading a file. */
  public sealed interface Read {
    record Good(DeckFile file) implements Read {}

    /**
     * @param key message that says what is wrong
     * @param prompt the first that is wrong, counted from 1; 0 when it is none of them
     */
    record Bad(String key, int prompt) implements Read {}
  }

  /** NotFound when there is no such deck of mine. */
  public String write(AccountId me, UUID id) {
    var own = decks.find(me, id).orElseThrow(NotFound::new);
    var root = JSON.createObjectNode();
    root.put("kith", "deck").put("version", VERSION);
    root.put("name", own.name()).put("language", own.language());
    var prompts = root.putArray("prompts");
    for (var prompt : decks.prompts(me, id)) {
      var words = prompt.words();
      var node = prompts.addObject().put("ask", words.ask());
      if (words.then() != null) {
        node.put("then", words.then());
      }
      node.put("theme", words.theme()).put("depth", words.depth());
    }
    return JSON.writeValueAsString(root);
  }

  public Read read(String text) {
    if (text.length() > LONGEST) {
      return new Read.Bad("opening.file.long", 0);
    }
    try {
      return read(JSON.readTree(text));
    } catch (JacksonException _) {
      return new Read.Bad("opening.file.json", 0);
    }
  }

  /** The language tag in its usual form; empty when it is none. */
  public static Optional<String> language(String typed) {
    try {
      var locale = new Locale.Builder().setLanguageTag(typed.strip()).build();
      return locale.getLanguage().isEmpty()
          ? Optional.empty()
          : Optional.of(locale.toLanguageTag());
    } catch (IllformedLocaleException _) {
      return Optional.empty();
    }
  }

  private Read read(JsonNode root) {
    if (!root.path("kith").asString("").equals("deck")
        || root.path("version").asInt(0) != VERSION) {
      return new Read.Bad("opening.file.kind", 0);
    }
    var name = line(root.path("name"));
    var language = line(root.path("language")).flatMap(DeckFiles::language);
    if (name.isEmpty() || language.isEmpty()) {
      return new Read.Bad("opening.file.head", 0);
    }
    var given = root.path("prompts");
    if (given.getNodeType() != JsonNodeType.ARRAY || given.isEmpty()) {
      return new Read.Bad("opening.file.none", 0);
    }
    if (given.size() > OwnDecks.MOST_PROMPTS) {
      return new Read.Bad("opening.file.many", 0);
    }
    return prompts(name.get(), language.get(), given);
  }

  private Read prompts(String name, String language, JsonNode given) {
    var seen = new HashSet<String>();
    List<OwnPrompt.Words> prompts = new ArrayList<>();
    for (var node : given) {
      var words = prompt(node);
      if (words.isEmpty()) {
        return new Read.Bad("opening.file.prompt", prompts.size() + 1);
      }
      if (seen.add(words.get().ask())) {
        prompts.add(words.get());
      }
    }
    return new Read.Good(new DeckFile(name, language, prompts));
  }

  /** A theme that this Kith does not know is "other": the file may come from a newer one. */
  private Optional<OwnPrompt.Words> prompt(JsonNode node) {
    var ask = line(node.path("ask"));
    var then = node.path("then").isMissingNode() ? Optional.of("") : line(node.path("then"));
    var theme = node.path("theme").asString(Prompt.OTHER);
    var depth = node.path("depth").isInt() ? node.path("depth").asInt() : 0;
    if (ask.isEmpty() || then.isEmpty() || depth < 1 || depth > Prompt.DEEPEST) {
      return Optional.empty();
    }
    return Optional.of(new OwnPrompt.Words(
        ask.get(),
        then.get().isEmpty() ? null : then.get(),
        deck.themes().contains(theme) ? theme : Prompt.OTHER,
        depth));
  }

  /** One line of text, as a form would take it. */
  private static Optional<String> line(JsonNode node) {
    if (!node.isString()) {
      return Optional.empty();
    }
    var text = node.asString().strip();
    var good = !text.isEmpty()
        && text.length() <= Form.LINE
        && text.lines().count() == 1
        && !Texts.hasForbidden(text);
    return good ? Optional.of(text) : Optional.empty();
  }
}
