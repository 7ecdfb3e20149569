package kith.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something they told me.
 *
 * @param words the detail in few words, from the text
 * @param evidence the words of the text that led to it
 * @param sentence the sentence that holds them
 * @param when the day, month or span it speaks of, if any
 * @param about names of those it is about, as in {@link FoundPerson#name}; empty when the text does not say
 * @param askings what to ask and on which day, earliest first
 * @param yearly whether the day comes round every year for the one person it is about: a birthday
 */
public record FoundDetail(
    DetailKind kind,
    String words,
    Extent evidence,
    Extent sentence,
    @Nullable When when,
    List<String> about,
    List<FoundAsking> askings,
    boolean yearly) {
  public FoundDetail {
    about = List.copyOf(about);
    askings = List.copyOf(askings);
  }

  /** The same with other questions. */
  public FoundDetail asking(List<FoundAsking> others) {
    return new FoundDetail(kind, words, evidence, sentence, when, about, others, yearly);
  }
}
