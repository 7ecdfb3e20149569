package kith.opening.web;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedSet;
import kith.opening.Prompt;

/**
 * Prompts for one person.
 *
 * @param connected whether they have an account with which I am connected
 * @param deepest how deep I would like to go with them
 * @param theme the chosen theme; empty: any
 * @param turn number of the next draw
 */
public record WithView(
    String id,
    String name,
    boolean connected,
    int deepest,
    String theme,
    SequencedSet<String> themes,
    SequencedSet<String> notForUs,
    List<Prompt> prompts,
    int turn,
    LocalDate closes) {
  /** One line of reassurance before a deep prompt, which people dread more than they need to (Kardas et al. 2021). */
  public boolean reassure() {
    return prompts.stream().anyMatch(it -> it.depth() == Prompt.DEEPEST);
  }
}
