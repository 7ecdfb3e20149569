package kith.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kith.text.crisis.EnglishCrisis;
import kith.text.dates.EnglishDates;
import kith.text.disclosure.EnglishDisclosure;
import kith.text.emotions.EnglishEmotions;
import kith.text.notes.EnglishNotes;
import kith.text.reply.EnglishReplies;

/**
 * The readers of one language. Each call loads what that reader needs, which takes a while: keep the reader, it may be
 * shared between threads.
 */
public final class Readers {
  private static final Set<String> MONTH_FIRST = Set.of("", "US", "CA", "PH");

  private final boolean dayFirst;

  private Readers(Locale locale) {
    dayFirst = !MONTH_FIRST.contains(locale.getCountry());
  }

  /**
   * Empty for a language that is not read: then the answer is unknown. A country decides whether 4/5 is in April or in May;
   * without one it is in April.
   */
  public static Optional<Readers> forLocale(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? Optional.of(new Readers(locale))
        : Optional.empty();
  }

  public static Readers english() {
    return new Readers(Locale.ENGLISH);
  }

  public EmotionReader emotions() {
    return EnglishEmotions.load();
  }

  public DateReader dates() {
    return new EnglishDates(dayFirst);
  }

  public NoteReader notes() {
    return new EnglishNotes(new EnglishDates(dayFirst));
  }

  public CrisisReader crisis() {
    return new EnglishCrisis();
  }

  public ReplyReader replies() {
    return EnglishReplies.load();
  }

  public DisclosureReader disclosure() {
    return EnglishDisclosure.load();
  }
}
