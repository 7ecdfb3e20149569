package kith.feelings.web;

import java.time.LocalDate;
import java.util.List;
import kith.feelings.CheckIn;
import kith.platform.Form;
import kith.shell.Directory.Glance;
import kith.shell.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * A check-in of mine.
 *
 * @param time "09:30"
 * @param form of showing it to somebody
 * @param care help where it speaks of danger
 */
public record OneView(
    CheckIn checkIn,
    LocalDate today,
    String time,
    List<Glance> about,
    List<Glance> with,
    SharingView sharing,
    Form form,
    @Nullable Fragment care) {
  public String path() {
    return "/feelings/" + checkIn.id();
  }

  /** Whether there is more to add to a share than the words and the field. */
  public boolean hasAbout() {
    return checkIn.felt().reason() != null || !about.isEmpty();
  }
}
