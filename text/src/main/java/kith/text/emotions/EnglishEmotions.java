package kith.text.emotions;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import kith.text.Ekman;
import kith.text.Emotion;
import kith.text.EmotionReader;
import kith.text.EmotionReading;
import kith.text.Sentiment;
import kith.text.model.Bundle;
import kith.text.model.Families;
import kith.text.model.Grams;
import kith.text.model.Panel;
import kith.text.model.Scanner;
import kith.text.model.Tokens;

/** The 28 labels, Ekman's six and three sentiments are asked one by one; neutral is one question in all three. */
public final class EnglishEmotions implements EmotionReader {
  private static final Emotion[] EMOTIONS = Emotion.values();
  private static final Ekman[] EKMANS = Ekman.values();
  private static final Sentiment[] SENTIMENTS = Sentiment.values();

  /** Where the questions about groups begin; a group's neutral has none of its own. */
  public static final int FIRST_EKMAN = EMOTIONS.length;

  public static final int FIRST_SENTIMENT = FIRST_EKMAN + EKMANS.length - 1;
  public static final int QUESTIONS = FIRST_SENTIMENT + SENTIMENTS.length - 1;

  private final Panel panel;

  public EnglishEmotions(Panel panel) {
    this.panel = panel;
  }

  /** Those shipped with the library, loaded when first asked for and shared by all that read with them. */
  public static EnglishEmotions load() {
    return Shipped.ENGLISH;
  }

  /** Loads once, when first touched. */
  private static final class Shipped {
    static final EnglishEmotions ENGLISH =
        new EnglishEmotions(Panel.beside(EnglishEmotions.class, "english.weights"));
  }

  public static EnglishEmotions load(Path weights) {
    try (var in = new BufferedInputStream(Files.newInputStream(weights), 1 << 16)) {
      return new EnglishEmotions(Panel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public EmotionReading read(String message) {
    var tokens = Scanner.scan(message);
    float[] scores = panel.scores(tokens, view(tokens));
    var shares = new EnumMap<Emotion, Double>(Emotion.class);
    double weight = 0;
    double pleasantness = 0;
    double energy = 0;
    for (var emotion : EMOTIONS) {
      double share = share(scores, emotion.ordinal());
      shares.put(emotion, share);
      weight += share;
      pleasantness += share * emotion.pleasantness();
      energy += share * emotion.energy();
    }
    return new EmotionReading(
        sure(scores, EMOTIONS, 0),
        shares,
        sure(scores, EKMANS, FIRST_EKMAN),
        sure(scores, SENTIMENTS, FIRST_SENTIMENT),
        pleasantness / weight,
        energy / weight);
  }

  /** What the linear weights are learned on and asked about: words, letters and families of words. */
  public static List<Bundle> view(Tokens tokens) {
    return List.of(
        Grams.words(tokens, 0), Grams.letters(tokens, 0), Families.ENGLISH.bundle(tokens, 90));
  }

  /**
   * The emotions of a message as another model sees them: how likely the linear model thinks each is, in steps.
   *
   * @param view what {@link #view} says of the message
   */
  public Bundle steps(List<Bundle> view, int salt) {
    var questions = panel.linear();
    float[] scores = questions.model().scores(view);
    var bundle = new Bundle(salt, QUESTIONS);
    for (int question = 0; question < QUESTIONS; question++) {
      double share = questions.verdicts().get(question).share(scores[question]);
      bundle.add(question * 64
          + (int) Math.round(Math.clamp(Math.log(share / (1 - share)), -5, 4)));
    }
    return bundle;
  }

  /** Every group ends with neutral, which is also the last of the emotions. */
  private <T extends Enum<T>> List<T> sure(float[] scores, T[] values, int first) {
    var sure = new ArrayList<T>();
    var shares = new ArrayList<Double>();
    for (int value = 0; value < values.length; value++) {
      int question = value == values.length - 1 ? Emotion.NEUTRAL.ordinal() : first + value;
      if (panel.verdicts().get(question).yes(scores[question])) {
        double share = share(scores, question);
        int place = sure.size();
        while (place > 0 && shares.get(place - 1) < share) {
          place--;
        }
        sure.add(place, values[value]);
        shares.add(place, share);
      }
    }
    return sure;
  }

  private double share(float[] scores, int question) {
    return panel.verdicts().get(question).share(scores[question]);
  }
}
