package kith.people.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's page.
 *
 * @param under pronouns, ring and rhythm in words
 */
public record PersonView(
    String href,
    String name,
    String under,
    boolean resting,
    List<Section> before,
    List<Content> acts,
    List<Content> story,
    List<Content> about) {
  /** One part of "before you meet". */
  public record Section(String title, String icon, String habit, List<Line> lines) {}

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
