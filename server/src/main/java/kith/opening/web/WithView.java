package kith.opening.web;

import java.util.List;
import java.util.SequencedSet;
import kith.opening.KeptLine;
import kith.opening.OwnDeck;
import kith.opening.Prompt;

/**
 * Prompts for one person.
 *
 * @param connected whether they have an account with which I am connected
 * @param notYetClose whether a deep prompt comes with a line of reassurance: close friends need none (Kardas et al. 2021)
 * @param deepest how deep I would like to go with them
 * @param theme the chosen theme; empty: any
 * @param audience what they are to me, as I said; empty: I did not
 * @param deck id of the chosen deck of my own; empty: what comes with Kith
 * @param turn number of the next draw
 * @param lines that I kept after talks with them
 */
public record WithView(
    String id,
    String name,
    boolean connected,
    boolean notYetClose,
    int deepest,
    String theme,
    SequencedSet<String> themes,
    SequencedSet<String> notForUs,
    String audience,
    List<OwnDeck> decks,
    String deck,
    List<Prompt> prompts,
    int turn,
    List<KeptLine> lines) {
  public boolean reassures(Prompt prompt) {
    return notYetClose && prompt.deepest();
  }
}
