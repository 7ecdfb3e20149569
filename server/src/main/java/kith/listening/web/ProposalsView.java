package kith.listening.web;

import java.util.List;
import kith.platform.Form;
import kith.shell.Marked;
import kith.shell.Option;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a note.
 *
 * @param path of these proposals
 * @param question that I had asked, when the note tells what they said
 * @param rings where somebody new may be placed
 * @param kin people in the life of one of mine of whom no proposal says so
 */
public record ProposalsView(
    String path,
    String text,
    String day,
    Form form,
    List<Item> items,
    List<Whom> people,
    List<Kin> kin,
    List<Option> kinds,
    List<Option> contacts,
    List<Option> rings,
    @Nullable String question) {
  public boolean isEmpty() {
    return items.isEmpty();
  }

  /** Beside whom it is said what the rings mean. */
  public @Nullable Whom firstNew() {
    return people.stream().filter(Whom::isNew).findFirst().orElse(null);
  }

  /** Of whom it has to be said first who they are; one after the other. */
  public @Nullable Whom asked() {
    return people.stream()
        .filter(whom -> form.wrong("which-" + whom.number()) != null)
        .findFirst()
        .orElse(null);
  }

  /**
   * @param when in words; empty when it has no day
   * @param who in words; empty when the note does not say
   * @param asks what to ask, with the day in words
   * @param kin whom it puts into somebody's life
   * @param yearly whether its day may be kept as their birthday
   */
  public record Item(
      int number,
      String kind,
      String icon,
      String words,
      List<Marked> evidence,
      String when,
      String who,
      List<Ask> asks,
      List<Kin> kin,
      boolean yearly) {
    private static final List<String> FIELDS =
        List.of("words", "kind", "who", "from", "until", "ask", "ask-on", "then", "then-on");

    /** Whether a field of its correction was refused. */
    public boolean isWrong(Form form) {
      return FIELDS.stream().anyMatch(field -> form.wrong(field + "-" + number) != null)
          || kin.stream().anyMatch(it -> it.isWrong(form));
    }
  }

  public record Ask(String words, String on) {}

  /**
   * @param isNew somebody I do not have yet
   * @param relation in words; empty when the note does not say
   * @param candidates those of mine whom the name may mean, by id; empty unless there are several
   */
  public record Whom(
      int number, String name, boolean isNew, String relation, List<Option> candidates) {}

  /**
   * Somebody in the life of one of mine.
   *
   * @param renames whether the name is still open to correction
   */
  public record Kin(int number, String name, boolean renames, String of, String relation) {
    boolean isWrong(Form form) {
      return form.wrong("name-" + number) != null || form.wrong("relation-" + number) != null;
    }
  }
}
