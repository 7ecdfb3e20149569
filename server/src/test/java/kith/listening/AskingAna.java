package kith.listening;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kith.shell.BeforeYouMeet.Line;
import kith.shell.BeforeYouMeet.Section;
import kith.shell.TodayCard;
import kith.testing.TestClock;
import kith.text.DetailKind;
import kith.text.When;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** What Ana told Mia, to be asked about on its day. */
abstract class AskingAna extends AboutAna {
  @Autowired
  TestClock clock;

  @Autowired
  AskingCards cards;

  @Autowired
  Meeting meeting;

  Detail worry(String words, LocalDate ask) {
    return details.add(mia.id(), words(words, null, new Question(ask, "How is it going?")));
  }

  DetailWords words(String words, @Nullable When when, Question question) {
    return new DetailWords(DetailKind.WORRY, words, Set.of(ana), null, when, question);
  }

  List<TodayCard> cards() {
    return cards.today(mia.id(), day());
  }

  List<String> lines(Section section) {
    return meeting.before(mia.id(), ana, day()).stream()
        .filter(line -> line.section() == section)
        .map(Line::words)
        .toList();
  }

  LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
  }
}
