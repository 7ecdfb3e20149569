package kith.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kith.people.People;
import kith.people.Person;
import kith.people.Ring;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class LoggingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Moments moments;

  Given.Someone mia;
  Person maya;

  @BeforeEach
  void miaHasMaya() {
    mia = given.someone("Mia");
    maya = people.add(mia.id(), "Maya", Ring.CLOSE);
  }

  @Test
  void oneTapOnThePersonsPageLogsACallForToday() throws Exception {
    assertThat(page()).contains("name=\"kind\" value=\"call\"").doesNotContain("Moments</h2>");
    tapCall();
    assertThat(only().told()).isEqualTo(NewMoment.of(Kind.CALL, maya.id(), TODAY));
    assertThat(page()).contains("Noted for today.", "Moments</h2>", "November 2026");
  }

  @Test
  void whatIsOlderIsShownWhenIAsk() throws Exception {
    for (var day = 0; day < 31; day++) {
      moments.log(mia.id(), NewMoment.of(Kind.CALL, maya.id(), TODAY.minusDays(day)));
    }
    var oldest = moments.with(mia.id(), maya.id(), 40).getLast().id();
    assertThat(page()).contains("Show older").doesNotContain("moment-" + oldest);
    assertThat(mia.browser().get("/people/" + maya.id() + "?edit=older"))
        .bodyText()
        .contains("moment-" + oldest)
        .doesNotContain("Show older");
  }

  @Test
  void twoTapsOnTodayLogACall() {
    assertThat(mia.browser().get("/"))
        .bodyText()
        .contains("name=\"kind\" value=\"call\"", "name=\"person\" value=\"" + maya.id());
    mia.browser().post("/moments", "kind", "call", "person", maya.id().toString(), "back", "/");
    assertThat(only().told().kind()).isEqualTo(Kind.CALL);
    assertThat(mia.browser().get("/")).bodyText().contains("Noted for today.", "/undo/");
  }

  @Test
  void withSomebodyElseItIsWrittenInAForm() {
    assertThat(mia.browser().get("/moments/new?kind=call"))
        .bodyText()
        .contains("value=\"call\" checked", "value=\"2026-11-23\"", "<option value=\"Maya\">");
  }

  @Test
  void theToastTakesItBack() throws Exception {
    tapCall();
    var undo = Pattern.compile("action=\"(/undo/[^\"]+)\"").matcher(page());
    assertThat(undo.find()).isTrue();
    mia.browser().post(undo.group(1), "back", "/people/" + maya.id());
    assertThat(moments.with(mia.id(), maya.id(), 10)).isEmpty();
    assertThat(page()).contains("Taken back.");
  }

  @Test
  void afterwardsICanSayMore() throws Exception {
    var tom = people.add(mia.id(), "Tom", Ring.CLOSE);
    tapCall();
    var path = "/moments/" + only().id();
    assertThat(mia.browser().get(path)).hasStatusOk().bodyText().contains("Who began it?");
    mia.browser()
        .put(
            path,
            "version",
            "1",
            "kind",
            "time-together",
            "person",
            maya.id().toString(),
            "also",
            "tom",
            "on",
            "2026-11-20",
            "minutes",
            "120",
            "began",
            "them",
            "isNew",
            "true");
    assertThat(page())
        .contains("Time together · 2 hours · they began · something new", "20 November", ">Tom");
    assertThat(moments.lastContact(mia.id(), List.of(tom.id())))
        .containsEntry(tom.id(), LocalDate.of(2026, 11, 20));
  }

  @Test
  void aChangeOfAnOlderVersionKeepsBothTexts() throws Exception {
    tapCall();
    var path = "/moments/" + only().id();
    var fields =
        new String[] {"version", "1", "kind", "talk", "person", maya.id().toString()};
    assertThat(mia.browser().put(path, fields)).hasStatus3xxRedirection();
    assertThat(mia.browser().put(path, fields)).hasStatus(409).bodyText().contains("A talk");
  }

  @Test
  void whatIsWrongIsSaidBesideTheFieldAndNothingIsSaved() throws Exception {
    tapCall();
    assertThat(mia.browser()
            .put(
                "/moments/" + only().id(),
                "version",
                "1",
                "kind",
                "sleep",
                "also",
                "Zoe",
                "on",
                "2026-11-24",
                "minutes",
                "0"))
        .hasStatus(422)
        .bodyText()
        .contains(
            "one of those offered", "nobody of this name", "still to come", "from 1 to 44,640");
    assertThat(only().version()).isEqualTo(1);
  }

  @Test
  void aMomentIsRemovedAndBroughtBack() throws Exception {
    tapCall();
    var before = only();
    mia.browser().delete("/moments/" + before.id(), "back", "/people/" + maya.id());
    assertThat(moments.find(mia.id(), before.id())).isEmpty();
    var undo = Pattern.compile("action=\"(/undo/[^\"]+)\"").matcher(page());
    assertThat(undo.find()).isTrue();
    mia.browser().post(undo.group(1));
    assertThat(only()).isEqualTo(before);
  }

  private void tapCall() {
    mia.browser()
        .post(
            "/moments",
            "kind",
            "call",
            "person",
            maya.id().toString(),
            "back",
            "/people/" + maya.id());
  }

  private Moment only() {
    assertThat(moments.with(mia.id(), maya.id(), 10)).hasSize(1);
    return moments.with(mia.id(), maya.id(), 10).getFirst();
  }

  private String page() throws Exception {
    return mia.browser().get("/people/" + maya.id()).getResponse().getContentAsString();
  }
}
