package kith.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One thing that is handed out: all its fields for a program, and its words, with whom and when, for a person. */
public final class Item {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int DAY_CHARACTERS = 10;
  private final Map<String, Object> fields;
  private final Set<UUID> persons = new LinkedHashSet<>();
  private final List<String> words = new ArrayList<>();
  private @Nullable LocalDate on;

  private Item(Map<String, Object> fields) {
    this.fields = fields;
  }

  /** {@code fields} by name, in their order. */
  public static Item of(Map<String, Object> fields) {
    return new Item(fields);
  }

  /** These of mine it is with or about. */
  public Item with(String field, @Nullable Collection<UUID> people) {
    if (people != null) {
      fields.put(field, people);
      persons.addAll(people);
    }
    return this;
  }

  /** This field names somebody of mine whom it is about. */
  public Item about(String field) {
    if (fields.get(field) instanceof UUID person) {
      persons.add(person);
    }
    return this;
  }

  /** The day or time in this field is when it was. */
  public Item on(String field) {
    if (fields.get(field) instanceof String written) {
      on = LocalDate.parse(written.substring(0, DAY_CHARACTERS));
    }
    return this;
  }

  /** What these fields say is to be read, where they say something. */
  public Item saying(String... said) {
    for (var field : said) {
      if (fields.get(field) instanceof String text && !text.isBlank()) {
        words.add(text);
      }
    }
    return this;
  }

  /** More to be read, which is in no field as it stands here. */
  public Item adding(String text) {
    if (!text.isBlank()) {
      words.add(text);
    }
    return this;
  }

  /** These fields are JSON themselves. */
  public Item nested(String... written) {
    for (var field : written) {
      fields.computeIfPresent(field, (_, text) -> JSON.readTree(text.toString()));
    }
    return this;
  }

  /** These fields are lists, an entry a line. */
  public Item lines(String... written) {
    for (var field : written) {
      fields.computeIfPresent(field, (_, text) -> text.toString().lines().toList());
    }
    return this;
  }

  Map<String, Object> fields() {
    return fields;
  }

  Set<UUID> persons() {
    return persons;
  }

  List<String> words() {
    return words;
  }

  @Nullable
  LocalDate on() {
    return on;
  }
}
