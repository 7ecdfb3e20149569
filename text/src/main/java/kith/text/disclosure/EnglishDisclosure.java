package kith.text.disclosure;

import java.util.ArrayList;
import java.util.List;
import kith.text.DisclosureReader;
import kith.text.DisclosureReading;
import kith.text.emotions.EnglishEmotions;
import kith.text.model.Bundle;
import kith.text.model.Families;
import kith.text.model.Panel;
import kith.text.model.Scanner;
import kith.text.model.Tokens;

/** Four questions learned from OffMyChest; the depth is a rule of ours over the first and over whose feelings they are. */
public final class EnglishDisclosure implements DisclosureReader {
  private static final long FEELINGS = families(
      "furious",
      "annoyed",
      "hate",
      "disgust",
      "horrible",
      "afraid",
      "nervous",
      "sad",
      "lonely",
      "grief",
      "disappointed",
      "sorry",
      "embarrassed",
      "love",
      "joy",
      "excited",
      "proud",
      "relieved",
      "grateful",
      "tired",
      "sad-faces");
  private static final long WISHES = families(
      "hope",
      "want",
      "think",
      "agree",
      "disagree",
      "good",
      "better",
      "admire",
      "advise",
      "stupid",
      "curious");
  private static final long SELF = families("first", "plural");
  private static final double SURELY = .75;
  private static final double BEYOND_DOUBT = .9;
  private static final double SOMEWHAT = .35;

  private final EnglishEmotions emotions;
  private final Panel panel;

  public EnglishDisclosure(EnglishEmotions emotions, Panel panel) {
    this.emotions = emotions;
    this.panel = panel;
  }

  public static EnglishDisclosure load() {
    return new EnglishDisclosure(
        EnglishEmotions.load(), Panel.beside(EnglishDisclosure.class, "english.weights"));
  }

  private static long families(String... names) {
    long families = 0;
    for (var name : names) {
      families |= Families.ENGLISH.named(name);
    }
    return families;
  }

  /** What the linear weights are learned on and asked about. */
  public static List<Bundle> view(Tokens tokens, EnglishEmotions emotions) {
    var view = new ArrayList<>(EnglishEmotions.view(tokens));
    view.add(emotions.steps(view, 94));
    return view;
  }

  @Override
  public DisclosureReading read(String message) {
    var tokens = Scanner.scan(message);
    float[] scores = panel.scores(tokens, view(tokens, emotions));
    double emotional = leaning(scores, 0);
    return new DisclosureReading(
        emotional,
        leaning(scores, 1),
        leaning(scores, 2),
        leaning(scores, 3),
        depth(tokens, emotional));
  }

  private double leaning(float[] scores, int question) {
    return panel.verdicts().get(question).leaning(scores[question]);
  }

  /** The three depths are those of the ladder in self-disclosure research: facts, opinions and wishes, core feelings. */
  private static int depth(Tokens tokens, double emotional) {
    long families = 0;
    for (int token = 0; token < tokens.count(); token++) {
      families |= Families.ENGLISH.of(tokens, token);
    }
    boolean own = (families & SELF) != 0;
    boolean felt = (families & FEELINGS) != 0;
    boolean wished = (families & WISHES) != 0;
    if (own && (emotional >= .5 && felt || emotional >= (wished ? BEYOND_DOUBT : SURELY))) {
      return 3;
    }
    return emotional >= SOMEWHAT || own && felt || wished ? 2 : 1;
  }
}
