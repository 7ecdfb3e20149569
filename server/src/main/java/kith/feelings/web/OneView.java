package kith.feelings.web;

import java.time.LocalDate;
import java.util.List;
import kith.feelings.CheckIn;
import kith.shell.Directory.Glance;
import org.jspecify.annotations.Nullable;

/**
 * A check-in of mine.
 *
 * @param time "09:30"
 * @param care the message key of a warm sentence where it speaks of danger
 */
public record OneView(
    CheckIn checkIn,
    LocalDate today,
    String time,
    List<Glance> about,
    List<Glance> with,
    @Nullable String care) {
  public String path() {
    return "/feelings/" + checkIn.id();
  }
}
