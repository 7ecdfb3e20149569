package kith.shell;

import java.time.LocalDate;
import java.util.List;
import kith.platform.AccountId;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** A feature's part of what to know before meeting a person, on the page and in {@code GET /people/ID/brief}. */
public interface BeforeYouMeet {
  List<Line> before(AccountId me, PersonId person, LocalDate on);

  /** The sections in the order of the page. */
  enum Section {
    ASK,
    MATTERS_NOW,
    I_PROMISED,
    THEY_PROMISED,
    DATES
  }

  /**
   * @param href where it is shown or edited
   * @param done path to PUT to once it is asked or kept; null when there is nothing to do
   */
  record Line(
      Section section,
      String words,
      @Nullable LocalDate on,
      String href,
      @Nullable String done) {}
}
