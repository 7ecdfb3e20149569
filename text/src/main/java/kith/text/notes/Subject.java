package kith.text.notes;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of whom a clause speaks. */
sealed interface Subject {
  /** The writer alone. */
  record Writer() implements Subject {}

  /** The writer with others. */
  record Us(List<Mention> others) implements Subject {}

  /** Others; nobody when a pronoun points to no one in the note. */
  record Others(List<Mention> who) implements Subject {}

  /** Nothing in the note says. */
  record Nobody() implements Subject {}

  /** Whom it is about, those in whose life they are after them. */
  default List<String> names() {
    return switch (this) {
      case Writer _, Nobody _ -> List.of();
      case Us(var others) -> names(others);
      case Others(var who) -> names(who);
    };
  }

  private static List<String> names(List<Mention> who) {
    var names = new LinkedHashSet<String>();
    for (var mention : who) {
      names.add(mention.name());
    }
    for (var mention : who) {
      if (mention.of() != null) {
        names.add(mention.of());
      }
    }
    return List.copyOf(names);
  }

  default @Nullable Mention first() {
    return switch (this) {
      case Writer _, Nobody _ -> null;
      case Us(var others) -> others.isEmpty() ? null : others.getFirst();
      case Others(var who) -> who.isEmpty() ? null : who.getFirst();
    };
  }
}
