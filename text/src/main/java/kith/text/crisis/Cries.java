package kith.text.crisis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.text.Extent;
import kith.text.model.Bundle;
import kith.text.model.Families;
import kith.text.model.Grams;
import kith.text.model.MixedQuestions;
import kith.text.model.Scanner;
import kith.text.model.Vectors;
import kith.text.words.Tokens;

/** Hears self-harm and abuse in words that no rule lists, learned from written cases. */
public final class Cries {
  /** The learned questions, in this order. */
  public enum Cry {
    SELF,
    ABUSE
  }

  /** What of a text may tell. */
  public record Seen(List<Bundle> grams, float[] meaning, kith.text.model.Tokens said) {}

  private static final Set<String> ENDS = Set.of(".", "!", "?", "…", ";");
  private static final int LONGEST = 60;

  private final MixedQuestions questions;

  public Cries(MixedQuestions questions) {
    this.questions = questions;
  }

  static Cries english() {
    return new Cries(MixedQuestions.beside(Cries.class, "english.weights"));
  }

  public static Seen seen(String text) {
    var tokens = Scanner.scan(text);
    return new Seen(
        List.of(
            Grams.words(tokens, 1), Grams.letters(tokens, 2), Families.ENGLISH.bundle(tokens, 3)),
        Vectors.english().of(tokens, 0, tokens.count()),
        tokens);
  }

  /** What is seen of each stretch of a text. */
  public static List<Seen> heardIn(String text) {
    var tokens = Tokens.of(text);
    return stretches(tokens).stream()
        .map(stretch -> seen(stretch.in(tokens.text())))
        .toList();
  }

  /** The stretches of text, a sentence or two each, in which the cry is heard. */
  List<Extent> in(Tokens tokens, Cry cry, List<Extent> stretches) {
    var heard = new ArrayList<Extent>();
    for (var stretch : stretches) {
      var seen = seen(stretch.in(tokens.text()));
      float score = questions.scores(seen.grams(), seen.meaning())[cry.ordinal()];
      if (questions.yes(cry.ordinal(), score)) {
        heard.add(stretch);
      }
    }
    return heard;
  }

  /** Each sentence with the one before it, for "I have had enough. Not of the job." */
  static List<Extent> stretches(Tokens tokens) {
    var stretches = new ArrayList<Extent>();
    int before = 0;
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      boolean ends = ENDS.contains(tokens.lower(i)) && !ENDS.contains(tokens.lower(i + 1));
      if (last || ends || i - from >= LONGEST) {
        stretches.add(tokens.extent(before, i + 1));
        before = from;
        from = i + 1;
      }
    }
    return stretches;
  }
}
