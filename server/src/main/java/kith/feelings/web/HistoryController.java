package kith.feelings.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import kith.feelings.Feelings;
import kith.feelings.Range;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HistoryController {
  private static final int VOCABULARY_DAYS = 90;
  private final Feelings feelings;
  private final Days days;

  HistoryController(Feelings feelings, Days days) {
    this.feelings = feelings;
    this.days = days;
  }

  /** Query: month ("2026-11"; else the newest of the year that is shown), year. */
  @GetMapping("/feelings/history")
  ModelAndView history(@SignedIn AccountId me, Form form) {
    var today = days.today(me);
    var month = month(form, today);
    var year = Year.of(month.getYear());
    var ofYear = feelings.between(me, year.atDay(1), year.atDay(year.length()));
    var recent = feelings.between(me, today.minusDays(VOCABULARY_DAYS - 1), today);
    var ofMonth =
        ofYear.stream().filter(it -> YearMonth.from(it.on()).equals(month)).toList();
    return new ModelAndView("feelings/history")
        .addObject(
            "view",
            new HistoryView(
                year,
                today,
                MonthCalendar.of(month, ofMonth),
                YearInPixels.of(year, ofYear),
                Range.of(recent)));
  }

  private static YearMonth month(Form form, LocalDate today) {
    var now = YearMonth.from(today);
    try {
      var asked = YearMonth.parse(form.typed("month"));
      return asked.isAfter(now) ? now : asked;
    } catch (DateTimeException _) {
      var year = form.optionalNumber("year", 1000, 2999).orElse(now.getYear());
      return year >= now.getYear() ? now : YearMonth.of(year, Month.DECEMBER);
    }
  }
}
