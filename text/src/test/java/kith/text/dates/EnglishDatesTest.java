package kith.text.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kith.text.FoundDate;
import kith.text.FoundDate.Type;
import kith.text.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishDatesTest {
  /** A Monday. */
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 0);

  private static List<FoundDate> read(String text) {
    return new EnglishDates().read(text, NOW.atZone(ZoneOffset.UTC));
  }

  @ParameterizedTest
  @CsvSource({
    "see you tomorrow,2026-11-24",
    "it was yesterday,2026-11-22",
    "the day after tomorrow,2026-11-25",
    "her interview is next Thursday,2026-12-03",
    "this Thursday then,2026-11-26",
    "on Thursday,2026-11-26",
    "Saturday week,2026-12-05",
    "a week on Friday,2026-12-04",
    "in a fortnight,2026-12-07",
    "a fortnight tomorrow,2026-12-08",
    "in three weeks,2026-12-14",
    "in two weeks' time,2026-12-07",
    "on the 14th,2026-12-14",
    "the 3rd of Jan,2027-01-03",
    "March 5th 2027,2027-03-05",
    "2027-03-05,2027-03-05",
    "Easter Sunday 2027,2027-03-28",
    "on Boxing Day,2026-12-26",
    "Shrove Tuesday 2027,2027-02-09",
    "the first Friday of July,2027-07-02",
    "tommorow,2026-11-24",
    "on wensday,2026-11-25",
    "the 12th febuary,2027-02-12",
    "Feb 29,2028-02-29"
  })
  void aDayIsFoundAndComesTo(String text, String value) {
    assertThat(read(text)).singleElement().satisfies(found -> {
      assertThat(found.type()).isEqualTo(Type.DATE);
      assertThat(found.value()).isEqualTo(value);
    });
  }

  @ParameterizedTest
  @CsvSource({
    "next week,2026-11-30/2026-12-07",
    "this weekend,2026-11-28/2026-11-30",
    "in March,2027-03-01/2027-04-01",
    "mid-March,2027-03-10/2027-03-21",
    "from 3 to 12 December,2026-12-03/2026-12-12",
    "between Christmas and New Year's Day,2026-12-25/2027-01-01",
    "the last week of January,2027-01-25/2027-02-01",
    "the next three days,2026-11-24/2026-11-27",
    "before Friday,../2026-11-27",
    "since 2019,2019-01-01/..",
    "Q2 2027,2027-04-01/2027-07-01",
    "in the nineties,2090-01-01/2100-01-01",
    "rest of the week,2026-11-23/2026-11-29"
  })
  void aSpanIsFoundAndComesTo(String text, String value) {
    assertThat(read(text)).singleElement().satisfies(found -> {
      assertThat(found.type()).isEqualTo(Type.DATERANGE);
      assertThat(found.value()).isEqualTo(value);
    });
  }

  @ParameterizedTest
  @CsvSource({
    "call me at half past seven,TIME,07:30:00",
    "at half seven in the evening,TIME,19:30:00",
    "a quarter to five,TIME,16:45:00",
    "be there by ten to six,TIME,17:50:00",
    "15:30,TIME,15:30:00",
    "at 3.30pm,TIME,15:30:00",
    "around 9 p.m. I think,TIME,21:00:00",
    "three o'clock,TIME,15:00:00",
    "at noon,TIME,12:00:00",
    "12am,TIME,00:00:00",
    "I'll be back at 7,TIME,07:00:00",
    "12:34:25,TIME,12:34:25",
    "20 minutes past five in the afternoon,TIME,17:20:00",
    "between 5 and 6pm,TIMERANGE,17:00:00/18:00:00",
    "between 5pm and 6pm,TIMERANGE,17:00:00/18:00:00",
    "from 11 to 1pm,TIMERANGE,11:00:00/13:00:00",
    "7:15 on Friday evening,DATETIME,2026-11-27 19:15:00",
    "from 2pm to 4:30pm,TIMERANGE,14:00:00/16:30:00",
    "see you tomorrow at 3pm,DATETIME,2026-11-24 15:00:00",
    "tonight at 8,DATETIME,2026-11-23 20:00:00",
    "tomorrow morning at 9,DATETIME,2026-11-24 09:00:00",
    "at 10:15 on Friday,DATETIME,2026-11-27 10:15:00",
    "Friday 2pm - 4pm,DATETIMERANGE,2026-11-27 14:00:00/2026-11-27 16:00:00"
  })
  void aTimeOfDayIsFoundAndStandsBesideItsDay(String text, Type type, String value) {
    assertThat(read(text)).singleElement().satisfies(found -> {
      assertThat(found.type()).isEqualTo(type);
      assertThat(found.value()).isEqualTo(value);
    });
  }

  @Test
  void aDayAndItsTimeAreOneStretchOfTheText() {
    var text = "Dinner on Friday at 8 with Ana";
    assertThat(read(text))
        .extracting(found -> found.where().in(text), FoundDate::when)
        .containsExactly(tuple("Friday at 8", new When.Day(LocalDate.of(2026, 11, 27))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "she is 30 and lives at 8 Oak Street",
        "we won 3 to 2",
        "ten to five people came",
        "half the team",
        "it costs 3.50",
        "version 1.30.2"
      })
  void aNumberIsNoTime(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "every Friday,XXXX-WXX-5",
    "each month,P1M",
    "Thursdays,XXXX-WXX-4",
    "every other week,P2W",
    "twice a year,P1Y"
  })
  void whatComesRoundIsNoSingleDay(String text, String value) {
    assertThat(read(text)).singleElement().satisfies(found -> {
      assertThat(found.type()).isEqualTo(Type.SET);
      assertThat(found.value()).isEqualTo(value);
      assertThat(found.when()).isNull();
    });
  }

  @ParameterizedTest
  @CsvSource({
    "she may call",
    "he sat down",
    "the sun is out",
    "march on",
    "we wed young",
    "12%",
    "a 7/10 film",
    "call 0113 4960 123",
    "version 1.2.3",
    "the 27th floor"
  })
  void whatOnlyLooksLikeADayIsNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void aPartialDayCanAlsoBeThePastOne() {
    assertThat(read("on Friday")).singleElement().satisfies(found -> {
      assertThat(found.when()).isEqualTo(new When.Day(LocalDate.of(2026, 11, 27)));
      assertThat(found.before()).isEqualTo(new When.Day(LocalDate.of(2026, 11, 20)));
    });
  }

  @Test
  void aDayThatDoesNotExistIsNotResolved() {
    assertThat(read("on 30 February")).singleElement().satisfies(found -> {
      assertThat(found.value()).isEqualTo("not resolved");
      assertThat(found.when()).isNull();
    });
  }

  @Test
  void severalDaysStandInTheOrderOfTheText() {
    String text = "Monday and the 14th, or next month";

    assertThat(read(text))
        .extracting(found -> found.where().in(text))
        .containsExactly("Monday", "the 14th", "next month");
  }

  @Test
  void britishFiguresBeginWithTheDay() {
    var british = new EnglishDates(true).read("on 4/5/2027", NOW.atZone(ZoneOffset.UTC));

    assertThat(british).extracting(FoundDate::value).containsExactly("2027-05-04");
    assertThat(read("on 4/5/2027")).extracting(FoundDate::value).containsExactly("2027-04-05");
  }
}
