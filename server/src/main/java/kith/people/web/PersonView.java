package kith.people.web;

import gg.jte.Content;
import java.util.List;
import kith.platform.Form;
import kith.shell.Option;
import org.jspecify.annotations.Nullable;

/**
 * A person's page.
 *
 * @param under pronouns, ring and rhythm in words
 * @param reach links that call or write to them
 * @param likenesses whether somebody in a life is this one, or somebody in theirs one of mine
 * @param editing the form of their first lines, while it is open
 */
public record PersonView(
    String href,
    String name,
    String under,
    boolean lives,
    boolean resting,
    List<Reach> reach,
    List<Alike> likenesses,
    @Nullable Basics editing,
    List<Section> before,
    List<Content> acts,
    List<Content> story,
    AboutView about,
    List<Content> more) {
  /**
   * @param question whether they are the same
   * @param path to PUT to when they are, to DELETE when not
   */
  public record Alike(String question, String path) {}

  /** A way to reach them in one tap. */
  public record Reach(String href, String icon, String words) {}

  /**
   * @param theirs what was saved meanwhile
   */
  public record Basics(
      Form form,
      List<Option> rings,
      List<Option> rhythms,
      @Nullable String theirs) {}

  /**
   * One part of "before you meet".
   *
   * @param done what doing is called here: "asked" or "kept"
   */
  public record Section(String title, String icon, String habit, String done, List<Line> lines) {}

  /**
   * @param reason when, in words
   * @param done path to send to once it is asked or kept
   */
  public record Line(
      String words,
      @Nullable String reason,
      String href,
      @Nullable String done) {}
}
