package kith.text;

import java.util.List;

/**
 * How strongly a reply shows one of EPITOME's mechanisms of empathy (Sharma et al. 2020).
 *
 * @param level 0 none, 1 weak, 2 strong
 * @param words the sentences of the reply that show it, empty at level 0
 */
public record Mechanism(int level, List<Extent> words) {
  public Mechanism {
    words = List.copyOf(words);
  }
}
