package kith.people.web;

import java.util.List;
import kith.platform.Form;
import kith.shell.Option;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a person, in groups.
 *
 * @param person path of their page
 * @param empty the groups in which nothing stands yet
 * @param names of all persons, to choose from
 */
public record AboutView(
    String person, String howMet, List<Group> groups, List<Group> empty, List<String> names) {
  /**
   * @param sort as it is sent: "way", "day" …
   * @param adding the form of a new one, while it is open
   */
  public record Group(
      String sort,
      String title,
      String icon,
      String add,
      List<Item> items,
      @Nullable Entry adding) {}

  /**
   * @param kind what it is, in words, before the words themselves; null when they say it
   * @param href where the words lead; null for nowhere
   * @param addable somebody in their life who is no person of mine yet
   * @param editing the form of this one, while it is open
   */
  public record Item(
      String id,
      @Nullable String kind,
      String words,
      @Nullable String href,
      boolean preferable,
      boolean addable,
      @Nullable Entry editing) {}

  /**
   * A form that is open.
   *
   * @param id of what is changed; blank for a new one
   * @param theirs what was saved meanwhile
   */
  public record Entry(
      String sort,
      String id,
      Form form,
      List<Option> kinds,
      @Nullable String theirs) {}
}
