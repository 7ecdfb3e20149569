package kith.text.notes;

import java.util.List;
import kith.text.DetailKind;
import kith.text.FoundPromise;
import kith.text.words.Patterns;

/** What the rules found in a sentence: evidence for a decision, not the decision. */
record Rules(
    List<Patterns.Hit<DetailKind>> hits,
    List<Cues.Cue> cues,
    List<Happening> events,
    List<FoundPromise> promises) {
  boolean promised(Script script, int from, int to) {
    int begin = script.tokens.begin(from);
    int end = script.tokens.end(to - 1);
    return promises.stream()
        .anyMatch(one -> one.evidence().begin() < end && begin < one.evidence().end());
  }
}
