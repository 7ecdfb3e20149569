package kith.feelings.web;

import java.time.Year;
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
  private static final int LISTED_DAYS = 60;
  private final Feelings feelings;
  private final Days days;

  HistoryController(Feelings feelings, Days days) {
    this.feelings = feelings;
    this.days = days;
  }

  @GetMapping("/feelings/history")
  ModelAndView history(@SignedIn AccountId me, Form form) {
    var today = days.today(me);
    var year = Year.of(form.optionalNumber("year", 1000, 2999).orElse(today.getYear()));
    var ofYear = feelings.between(me, year.atDay(1), year.atDay(year.length()));
    var recent = feelings.between(me, today.minusDays(VOCABULARY_DAYS - 1), today);
    var listed = recent.stream()
        .filter(it -> it.on().isAfter(today.minusDays(LISTED_DAYS)))
        .toList();
    return new ModelAndView("feelings/history")
        .addObject(
            "view",
            new HistoryView(year, today, YearInPixels.of(year, ofYear), Range.of(recent), listed));
  }
}
