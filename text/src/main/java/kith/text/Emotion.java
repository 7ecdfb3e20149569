package kith.text;

import java.util.Locale;

/**
 * The 27 emotions of GoEmotions (Demszky et al. 2020) and neutral, in the order of that data set, with its grouping to
 * Ekman's six and to sentiment.
 *
 * <p>Pleasantness and energy run from -1 to 1. They are our placing on Russell's circumplex (1980): words that he scaled
 * (delight, joy, anger, fear, sadness, relief as "at ease" …) stand at the angle he found, the others beside the
 * nearest of those.
 */
public enum Emotion {
  ADMIRATION(Ekman.JOY, Sentiment.POSITIVE, .70, .25),
  AMUSEMENT(Ekman.JOY, Sentiment.POSITIVE, .75, .45),
  ANGER(Ekman.ANGER, Sentiment.NEGATIVE, -.55, .75),
  ANNOYANCE(Ekman.ANGER, Sentiment.NEGATIVE, -.55, .45),
  APPROVAL(Ekman.JOY, Sentiment.POSITIVE, .50, .05),
  CARING(Ekman.JOY, Sentiment.POSITIVE, .60, -.05),
  CONFUSION(Ekman.SURPRISE, Sentiment.AMBIGUOUS, -.20, .20),
  CURIOSITY(Ekman.SURPRISE, Sentiment.AMBIGUOUS, .20, .40),
  DESIRE(Ekman.JOY, Sentiment.POSITIVE, .40, .45),
  DISAPPOINTMENT(Ekman.SADNESS, Sentiment.NEGATIVE, -.65, -.25),
  DISAPPROVAL(Ekman.ANGER, Sentiment.NEGATIVE, -.50, .20),
  DISGUST(Ekman.DISGUST, Sentiment.NEGATIVE, -.70, .35),
  EMBARRASSMENT(Ekman.SADNESS, Sentiment.NEGATIVE, -.50, .20),
  EXCITEMENT(Ekman.JOY, Sentiment.POSITIVE, .70, .75),
  FEAR(Ekman.FEAR, Sentiment.NEGATIVE, -.60, .75),
  GRATITUDE(Ekman.JOY, Sentiment.POSITIVE, .75, .05),
  GRIEF(Ekman.SADNESS, Sentiment.NEGATIVE, -.85, -.25),
  JOY(Ekman.JOY, Sentiment.POSITIVE, .90, .40),
  LOVE(Ekman.JOY, Sentiment.POSITIVE, .85, .20),
  NERVOUSNESS(Ekman.FEAR, Sentiment.NEGATIVE, -.40, .60),
  OPTIMISM(Ekman.JOY, Sentiment.POSITIVE, .60, .25),
  PRIDE(Ekman.JOY, Sentiment.POSITIVE, .70, .40),
  REALIZATION(Ekman.SURPRISE, Sentiment.AMBIGUOUS, .05, .15),
  RELIEF(Ekman.JOY, Sentiment.POSITIVE, .65, -.45),
  REMORSE(Ekman.SADNESS, Sentiment.NEGATIVE, -.65, -.10),
  SADNESS(Ekman.SADNESS, Sentiment.NEGATIVE, -.80, -.40),
  SURPRISE(Ekman.SURPRISE, Sentiment.AMBIGUOUS, .10, .75),
  NEUTRAL(Ekman.NEUTRAL, Sentiment.NEUTRAL, 0, 0);

  private final Ekman ekman;
  private final Sentiment sentiment;
  private final double pleasantness;
  private final double energy;

  Emotion(Ekman ekman, Sentiment sentiment, double pleasantness, double energy) {
    this.ekman = ekman;
    this.sentiment = sentiment;
    this.pleasantness = pleasantness;
    this.energy = energy;
  }

  public Ekman ekman() {
    return ekman;
  }

  public Sentiment sentiment() {
    return sentiment;
  }

  public double pleasantness() {
    return pleasantness;
  }

  public double energy() {
    return energy;
  }

  /** The name as the data set writes it, such as "admiration". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
