package kith.opening;

import java.util.List;

/**
 * A deck as it is handed on: JSON, {@code {"kith": "deck", "version": 1, "name": …, "language": "en", "prompts": [{"ask": …,
 * "then": …, "theme": …, "depth": 1}]}}.
 *
 * @param language as a language tag, so that whoever reads it aloud knows how
 */
public record DeckFile(String name, String language, List<OwnPrompt.Words> prompts) {
  public DeckFile {
    prompts = List.copyOf(prompts);
  }
}
