package kith.moments.web;

import java.util.List;
import kith.shell.Directory;
import org.jspecify.annotations.Nullable;

/** The moments of one month, newest first. */
public record MonthView(String name, List<Entry> moments) {
  /**
   * @param words what it was: "A call, 40 minutes, something new"
   * @param others who else was there
   * @param note path of the note that tells of it
   */
  public record Entry(
      String id,
      String icon,
      String habit,
      String when,
      String words,
      List<Directory.Glance> others,
      @Nullable String note) {}
}
