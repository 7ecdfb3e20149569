package kith.text.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.text.dates.Days.Every;
import kith.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Holidays by name. A rule is a day ("12-25"), a weekday of a month ("11-thu-4", fifth meaning last, with days added),
 * days from Easter ("easter-47") or a day of the Umm al-Qura calendar ("hijri-09-01").
 */
final class Holidays {
  private record Holiday(List<String> words, String rule) {}

  private static final Map<String, List<Holiday>> BY_FIRST_WORD = load();
  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private Holidays() {}

  private static Map<String, List<Holiday>> load() {
    var all = new HashMap<String, List<Holiday>>();
    for (String line : Lexicon.lines("holidays.tsv")) {
      String[] cells = line.split("\t", -1);
      var tokens = Tokens.of(cells[0]);
      var words = new ArrayList<String>();
      for (int i = 0; i < tokens.size(); i++) {
        words.add(tokens.lower(i));
      }
      all.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
          .add(new Holiday(List.copyOf(words), cells[1]));
    }
    all.values()
        .forEach(
            list -> list.sort(Comparator.comparing(holiday -> -holiday.words().size())));
    return all;
  }

  /** Whether a holiday's name can begin with the word. */
  static boolean begin(String word) {
    return BY_FIRST_WORD.containsKey(word);
  }

  static @Nullable Days at(Page page, int i) {
    for (var holiday : BY_FIRST_WORD.getOrDefault(page.tokens.lower(i), List.of())) {
      if (page.run(i, holiday.words().toArray(String[]::new))) {
        return placed(page, i + holiday.words().size(), holiday.rule());
      }
    }
    return null;
  }

  private static @Nullable Days placed(Page page, int to, String rule) {
    int at = page.skip(page.skip(to, ","), "of");
    var year = Numbers.year(page, at);
    year = year == null ? Relatives.year(page, at) : year;
    try {
      if (year != null) {
        return Days.day(year.to(), in(rule, year.value()));
      }
      int here = page.today.getYear();
      var day = in(rule, here);
      return day.isBefore(page.today)
          ? Days.day(to, next(page, rule, here), day, Every.YEAR)
          : Days.day(to, day, in(rule, here - 1), Every.YEAR);
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static LocalDate next(Page page, String rule, int here) {
    var day = in(rule, here + 1);
    return day.isBefore(page.today) ? in(rule, here + 2) : day;
  }

  private static LocalDate in(String rule, int year) {
    if (rule.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring(6)));
    }
    if (rule.startsWith("hijri")) {
      return hijri(
          year, Integer.parseInt(rule.substring(6, 8)), Integer.parseInt(rule.substring(9)));
    }
    int month = Integer.parseInt(rule.substring(0, 2));
    if (rule.length() == 5) {
      return LocalDate.of(year, month, Integer.parseInt(rule.substring(3)));
    }
    var weekday = DayOfWeek.of(WEEKDAYS.indexOf(rule.substring(3, 6)) + 1);
    int nth = rule.charAt(7) - '0';
    var first = LocalDate.of(year, month, 1);
    var day = first.with(
        nth == 5
            ? TemporalAdjusters.lastInMonth(weekday)
            : TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    return rule.length() > 8 ? day.plusDays(Integer.parseInt(rule.substring(8))) : day;
  }

  /** The Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int m = (a + 11 * d + 22 * e) / 451;
    int month = (d + e - 7 * m + 114) / 31;
    return LocalDate.of(year, month, (d + e - 7 * m + 114) % 31 + 1);
  }

  private static LocalDate hijri(int year, int month, int day) {
    var start = HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1));
    var date = HijrahDate.of(start.get(ChronoField.YEAR), month, day);
    return date.isBefore(start)
        ? LocalDate.from(HijrahDate.of(start.get(ChronoField.YEAR) + 1, month, day))
        : LocalDate.from(date);
  }
}
