package kith.text.notes;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import kith.text.DetailKind;
import kith.text.Extent;
import kith.text.FoundAsking;
import kith.text.FoundDetail;

/** Nobody is asked the same thing twice. */
final class Once {
  /** So many days around what is asked about an event, a worry about it is not asked after by itself. */
  private static final int DAYS_BEFORE = 2;

  private static final int DAYS_AFTER = 7;

  private Once() {}

  /** The same question to the same person is asked by the first detail alone, and a worry or an illness by the event that it is about. */
  static List<FoundDetail> asked(List<FoundDetail> details) {
    var asked = new HashSet<Object>();
    return details.stream()
        .map(detail -> detail.asking(detail.askings().stream()
            .filter(asking -> !askedByEvent(detail, asking, details))
            .filter(asking -> asked.add(List.of(detail.about(), asking)))
            .toList()))
        .toList();
  }

  private static boolean askedByEvent(
      FoundDetail detail, FoundAsking asking, List<FoundDetail> details) {
    return (detail.kind() == DetailKind.WORRY || detail.kind() == DetailKind.HEALTH)
        && details.stream()
            .filter(event -> event.kind() == DetailKind.EVENT
                && event.about().equals(detail.about())
                && overlap(event.evidence(), detail.evidence())
                && !event.askings().isEmpty())
            .anyMatch(event -> around(event, asking.on()));
  }

  private static boolean around(FoundDetail event, LocalDate day) {
    var first = event.askings().getFirst().on().minusDays(DAYS_BEFORE);
    var last = event.askings().getLast().on().plusDays(DAYS_AFTER);
    return !day.isBefore(first) && !day.isAfter(last);
  }

  private static boolean overlap(Extent one, Extent other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }
}
