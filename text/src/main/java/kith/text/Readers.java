package kith.text;

import java.util.Locale;
import java.util.Optional;
import kith.text.emotions.EnglishEmotions;

/**
 * The readers of one language. Each call loads what that reader needs, which takes a while: keep the reader, it may be
 * shared between threads.
 */
public final class Readers {
  private static final Readers ENGLISH = new Readers();

  private Readers() {}

  /** Empty for a language that is not read: then the answer is unknown. */
  public static Optional<Readers> forLocale(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? Optional.of(ENGLISH)
        : Optional.empty();
  }

  public static Readers english() {
    return ENGLISH;
  }

  public EmotionReader emotions() {
    return EnglishEmotions.load();
  }
}
