package kith.text.dates;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import kith.text.DateReader;
import kith.text.FoundDate;
import kith.text.dates.Moments.Placed;
import kith.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Days and times in English. Weeks begin on Monday; "next Friday" is the Friday of next week, "this Friday" that of this
 * week; seasons are those of the northern half.
 */
public final class EnglishDates implements DateReader {
  private static final Lexicon LEXICON = new Lexicon();

  private final boolean dayFirst;

  /** Reads 4/5 as the fifth of April. */
  public EnglishDates() {
    this(false);
  }

  /**
   * @param dayFirst whether 4/5 is the fourth of May, as in Britain
   */
  public EnglishDates(boolean dayFirst) {
    this.dayFirst = dayFirst;
  }

  @Override
  public List<FoundDate> read(String text, ZonedDateTime reference) {
    var page = new Page(Tokens.of(text), LEXICON, reference, dayFirst);
    return new Moments(page, placed(page)).all();
  }

  /** Days and spans of days alone, in a text already cut into words. */
  public List<FoundDate> days(Tokens tokens, ZonedDateTime reference) {
    return placed(new Page(tokens, LEXICON, reference, dayFirst)).stream()
        .map(Placed::date)
        .toList();
  }

  private static List<Placed> placed(Page page) {
    var tokens = page.tokens;
    var found = new ArrayList<Placed>();
    int i = 0;
    while (i < tokens.size()) {
      var repeat = Starts.possible(page, i) ? Repeats.at(page, i) : null;
      if (repeat != null) {
        found.add(new Placed(i, repeat.to(), Values.of(page, i, repeat)));
        i = repeat.to();
        continue;
      }
      var days = Starts.possible(page, i) ? span(page, i) : null;
      if (days != null && days.to() > i) {
        found.add(new Placed(i, days.to(), Values.of(page, i, days)));
        i = days.to();
      } else {
        i++;
      }
    }
    return found;
  }

  /** The longest day or span here, bounded or not. */
  private static @Nullable Days span(Page page, int i) {
    var plain = plain(page, i);
    if (plain != null) {
      var open = Bounds.after(page, plain);
      return open != null ? open : plain;
    }
    return Bounds.at(page, i);
  }

  /** The longest day or span here that is not open at an end. */
  static @Nullable Days plain(Page page, int i) {
    var best = longer(Ranges.at(page, i), Stretches.at(page, i));
    best = longer(best, Edges.at(page, i));
    best = longer(best, day(page, i));
    best = longer(best, Periods.at(page, i));
    return longer(best, Seasons.at(page, i));
  }

  /** The longest day here. */
  static @Nullable Days day(Page page, int i) {
    var best = longer(Weekdays.at(page, i), CalendarDays.at(page, i));
    best = longer(best, FigureDays.at(page, i));
    best = longer(best, Holidays.at(page, i));
    return longer(best, NearDays.at(page, i));
  }

  static @Nullable Days longer(@Nullable Days a, @Nullable Days b) {
    return a == null || b != null && b.to() > a.to() ? b : a;
  }
}
