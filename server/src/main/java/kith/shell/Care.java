package kith.shell;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.platform.AccountId;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Help beside words that speak of danger: one warm sentence, the numbers of my country and the people I chose, who are left out
 * where the words speak of violence: one of them may be whom they are about. The support module answers. Only that: nobody is told, nothing is kept, nobody is rated.
 */
public interface Care {
  /**
   * What to show beside these words, to whoever wrote them; null when they speak of no danger.
   *
   * @param words what was just written; null when nothing was
   * @param whom persons of mine whom the words may be about: where they speak of violence, reminders of these can be ended
   */
  @Nullable
  Fragment about(AccountId me, @Nullable String words, Collection<PersonId> whom);

  /** For a guest, of whom nothing is known: the numbers are those of where their host is. */
  @Nullable
  Fragment aboutGuestOf(AccountId host, @Nullable String words);

  /** Whether these words are better not shown where somebody might look on. */
  boolean speakOfDanger(String words);

  /** As the first where it is not known whom the words are about. */
  default @Nullable Fragment about(AccountId me, @Nullable String words) {
    return about(me, words, List.of());
  }

  /** As the first beside several things that they wrote there: what is kept, and what is typed anew. */
  default @Nullable Fragment about(
      AccountId me, Stream<@Nullable String> words, Collection<PersonId> whom) {
    return about(me, joined(words), whom);
  }

  default @Nullable Fragment aboutGuestOf(AccountId host, Stream<@Nullable String> words) {
    return aboutGuestOf(host, joined(words));
  }

  private static String joined(Stream<@Nullable String> words) {
    return words.filter(Objects::nonNull).collect(Collectors.joining("\n"));
  }
}
