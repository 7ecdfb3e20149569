package kith.shell;

import java.util.List;
import kith.platform.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A feature's quiet lines at the head of Today that are no nudges: what waits from others, and what I wished to be reminded of.
 * They are never counted. Whatever changes an account's lines raises that account's revision ({@code Db.write}), also where
 * somebody else did it: Today is held until then, though never for longer than a minute.
 */
public interface TodayLines {
  /** On which topic of {@link Live} an open Today asks again. */
  String topic();

  List<Line> lines(AccountId me);

  /** What waits from others, for the page of my circle; there also from those whom I muted, who stay off Today. */
  default List<Line> fromOthers(AccountId me) {
    return List.of();
  }

  /**
   * @param icon name of a symbol in {@code icons.svg}
   * @param words one sentence
   * @param discreet the same without anybody's name or words, for where others may look on
   * @param act what following {@code href} does
   * @param leave path to DELETE so that the line goes; null when it goes by itself
   */
  record Line(
      String icon,
      String words,
      String discreet,
      String act,
      String href,
      @Nullable String leave) {}
}
