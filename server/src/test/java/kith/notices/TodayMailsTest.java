package kith.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.PostOffice;
import kith.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class TodayMailsTest {
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Autowired
  Given given;

  @Autowired
  ManualScheduler jobs;

  @Autowired
  TestClock clock;

  @Autowired
  TestAddresses addresses;

  Given.Someone mia;

  @BeforeEach
  void mia() {
    mia = given.someone("Mia");
    addresses.confirm(mia);
  }

  @Test
  void itComesAtMyHourOnDaysThatHaveSomethingAndWithoutNames() throws Exception {
    wish("today", "true", "at", "8");
    asks("Maya", "The roof leaks", "2026-11-23");
    at("2026-11-24", 7);
    assertThat(letters()).isEmpty();
    at("2026-11-24", 8);
    assertThat(letters()).hasSize(1);
    assertThat(letters().getFirst().getSubject()).isEqualTo("Today");
    assertThat(String.valueOf(letters().getFirst().getContent()))
        .contains("Something waits on your Today.")
        .doesNotContain("Maya", "roof");
    at("2026-11-24", 20);
    assertThat(letters()).hasSize(1);
  }

  @Test
  void namesStandThereOnceIAllowThemAndWordsNever() throws Exception {
    wish("today", "true", "at", "8", "names", "true");
    asks("Maya", "The roof leaks", "2026-11-23");
    at("2026-11-24", 8);
    assertThat(String.valueOf(letters().getFirst().getContent()))
        .contains("Something about Maya.")
        .doesNotContain("roof");
  }

  @Test
  void aDayWithoutAnythingHasNoEMail() {
    wish("today", "true", "at", "8");
    at("2026-11-24", 8);
    assertThat(letters()).isEmpty();
  }

  @Test
  void afterTwoWeeksWithoutAVisitItComesWeeklyThenSaysOnceThatItStopsAndAVisitBringsItBack()
      throws Exception {
    wish("today", "true", "at", "8");
    asks("Maya", "The roof leaks", "2026-11-23");
    days(1, 13);
    assertThat(letters()).hasSize(13);
    days(14, 55);
    assertThat(letters()).hasSize(13 + 6);
    days(56, 80);
    assertThat(letters()).hasSize(13 + 6 + 1);
    assertThat(letters().getLast().getSubject()).isEqualTo("Until you come back");
    var back = given.visitor();
    back.get("/sign-in");
    back.post("/sign-in", "email", mia.email(), "password", Given.PASSWORD);
    back.get("/");
    asks("Jonas", "The exam", "2027-02-12");
    days(81, 81);
    assertThat(letters()).hasSize(13 + 6 + 2);
    assertThat(letters().getLast().getSubject()).isEqualTo("Today");
  }

  @Test
  void whoWishesItNoMoreGetsNoMore() {
    wish("today", "true", "at", "8");
    asks("Maya", "The roof leaks", "2026-11-23");
    wish("at", "8");
    at("2026-11-24", 8);
    assertThat(letters()).isEmpty();
  }

  /** Lets the hour of each of these days come, counted from the first. */
  private void days(int from, int until) {
    for (var day = from; day <= until; day++) {
      at(LocalDate.of(2026, 11, 23).plusDays(day).toString(), 8);
    }
  }

  private void at(String day, int hour) {
    Instant time =
        LocalDate.parse(day).atTime(LocalTime.of(hour, 1)).atZone(BERLIN).toInstant();
    clock.set(time);
    jobs.runAnyDueExecutions();
  }

  private void wish(String... fields) {
    assertThat(mia.browser().put("/settings/notices", fields)).hasStatus(303);
  }

  private void asks(String name, String words, String on) {
    var person = made("people", "{\"name\": \"%s\", \"ring\": \"inner\"}".formatted(name));
    made("details", """
        {"kind": "worry", "words": "%s", "people": ["%s"],
         "question": "How is it?", "askOn": "%s"}\
        """.formatted(words, person, on));
  }

  private String made(String at, String body) {
    var answer = given.program(mia).post("/api/v1/" + at, body);
    assertThat(answer).hasStatus(201);
    var id = ID.matcher(Texts.body(answer));
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  private List<MimeMessage> letters() {
    return PostOffice.letters(mia.email());
  }
}
