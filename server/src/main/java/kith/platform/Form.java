package kith.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, field by field, and what was wrong with it.
 *
 * <p>Reading a field checks it; a field that is refused reads as empty and is remembered in {@link #wrong}. What was typed
 * stays as it was, so that the form can be shown again. A JSON object is read by the same rules; there a field also has to be
 * of the right type.
 */
public final class Form {
  public static final int LINE = 200;
  public static final int PROSE = 20_000;
  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2999;
  private final Map<String, List<String>> typed;
  private final Map<String, JsonType> types;
  private final Map<String, Wrong> wrong = new LinkedHashMap<>();

  public Form(Map<String, List<String>> typed) {
    this(typed, Map.of());
  }

  /**
   * @param types of the fields of a JSON object; empty for a form, whose fields are all text
   */
  Form(Map<String, List<String>> typed, Map<String, JsonType> types) {
    this.typed = Map.copyOf(typed);
    this.types = Map.copyOf(types);
  }

  public static Form empty() {
    return new Form(Map.of());
  }

  /** The same as typed, but for this field; nothing is refused yet. */
  public Form with(String field, String value) {
    var all = new LinkedHashMap<>(typed);
    all.put(field, List.of(value));
    return new Form(all, types);
  }

  /** A field as it was typed; empty when absent. */
  public String typed(String field) {
    var values = typed.get(field);
    return values == null || values.isEmpty() ? "" : values.getFirst();
  }

  public List<String> allTyped(String field) {
    return typed.getOrDefault(field, List.of());
  }

  public boolean has(String field) {
    return typed.containsKey(field);
  }

  /** One line that may not be blank, without control characters or marks that turn the text around. */
  public String line(String field) {
    return require(field, optionalLine(field));
  }

  public Optional<String> optionalLine(String field) {
    return is(JsonType.TEXT, field)
        ? clean(field, typed(field), Texts.line(typed(field)), LINE)
        : Optional.empty();
  }

  /** Several lines that may not be blank. */
  public String prose(String field) {
    return require(field, optionalProse(field));
  }

  public Optional<String> optionalProse(String field) {
    return is(JsonType.TEXT, field)
        ? clean(field, typed(field), Texts.prose(typed(field)), PROSE)
        : Optional.empty();
  }

  public Optional<LocalDate> optionalDay(String field) {
    return read(JsonType.TEXT, field, "platform.wrong.day", LocalDate::parse).filter(day -> {
      var possible = day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR;
      if (!possible) {
        refuse(field, "platform.wrong.day");
      }
      return possible;
    });
  }

  public Optional<Integer> optionalNumber(String field, int least, int most) {
    return read(JsonType.NUMBER, field, "platform.wrong.number", Integer::valueOf)
        .filter(number -> {
          var within = number >= least && number <= most;
          if (!within) {
            refuse(field, "platform.wrong.range", least, most);
          }
          return within;
        });
  }

  public Optional<UUID> optionalId(String field) {
    return read(JsonType.TEXT, field, "platform.wrong.choice", UUID::fromString);
  }

  /** Every line of the field that is not blank, each once; a JSON list of text, or a field that was sent several times. */
  public List<String> lines(String field) {
    if (!is(JsonType.LIST, field)) {
      return List.of();
    }
    return allTyped(field).stream()
        .flatMap(text -> clean(field, text, Texts.line(text), LINE).stream())
        .distinct()
        .toList();
  }

  /** Every value of the field, each once; a JSON list of text, or a field that was sent several times. */
  public List<UUID> ids(String field) {
    if (!is(JsonType.LIST, field)) {
      return List.of();
    }
    var ids = new ArrayList<UUID>();
    for (var text : allTyped(field)) {
      parse(field, text, "platform.wrong.choice", UUID::fromString).ifPresent(ids::add);
    }
    return ids.stream().distinct().toList();
  }

  /** One of the constants, written in lower case with hyphens. */
  public <E extends Enum<E>> Optional<E> optionalChoice(String field, Class<E> choices) {
    return read(
        JsonType.TEXT, field, "platform.wrong.choice", text -> Choices.parse(choices, text));
  }

  /** As {@link #optionalChoice}; one has to be chosen. */
  public <E extends Enum<E>> Optional<E> choice(String field, Class<E> choices) {
    var choice = optionalChoice(field, choices);
    if (choice.isEmpty()) {
      refuse(field, "platform.wrong.choice");
    }
    return choice;
  }

  /** The version that was edited; it has to be told. */
  public int version() {
    var version = optionalNumber("version", 0, Integer.MAX_VALUE);
    if (version.isEmpty()) {
      refuse("version", "platform.wrong.version");
    }
    return version.orElse(0);
  }

  public boolean ticked(String field) {
    return is(JsonType.TRUTH, field) && has(field) && !"false".equals(typed(field));
  }

  public void refuse(String field, String key, Object... arguments) {
    wrong.putIfAbsent(field, Wrong.of(key, arguments));
  }

  public boolean isWrong() {
    return !wrong.isEmpty();
  }

  /** Ends with {@link WrongInput} when a field was refused; for the API, which shows no form again. */
  public void mustBeRight() {
    if (isWrong()) {
      throw new WrongInput(wrong);
    }
  }

  public Map<String, Wrong> wrong() {
    return Map.copyOf(wrong);
  }

  public @Nullable Wrong wrong(String field) {
    return wrong.get(field);
  }

  private String require(String field, Optional<String> value) {
    if (value.isEmpty()) {
      refuse(field, "platform.wrong.blank");
    }
    return value.orElse("");
  }

  private Optional<String> clean(String field, String typed, String text, int most) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var wrongly = Texts.wrong(typed);
    if (wrongly != null) {
      refuse(field, wrongly);
    } else if (text.length() > most) {
      refuse(field, "platform.wrong.long", most);
    } else {
      return Optional.of(text);
    }
    return Optional.empty();
  }

  private <T> Optional<T> read(
      JsonType type, String field, String key, Function<String, T> reader) {
    return is(type, field) ? parse(field, typed(field), key, reader) : Optional.empty();
  }

  private <T> Optional<T> parse(
      String field, String typed, String key, Function<String, T> reader) {
    var text = typed.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.apply(text));
    } catch (DateTimeException | IllegalArgumentException _) {
      refuse(field, key);
      return Optional.empty();
    }
  }

  private boolean is(JsonType type, String field) {
    var is = types.getOrDefault(field, type) == type;
    if (!is) {
      refuse(field, type.wrong());
    }
    return is;
  }
}
