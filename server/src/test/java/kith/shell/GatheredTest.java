package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.platform.PersonId;
import kith.shell.PutOffs.PutOff;
import kith.shell.TodayCard.Urgency;
import org.junit.jupiter.api.Test;

class GatheredTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private final List<TodayCard> cards = new ArrayList<>();
  private final Map<PersonId, Directory.Glance> people = new HashMap<>();
  private final Map<String, PutOff> putOffs = new HashMap<>();

  @Test
  void aPersonHasOneCardTheMostPressing() {
    var maya = person();
    card("rhythm", maya, Urgency.RHYTHM);
    card("promise", maya, Urgency.PROMISE);
    card("other", person(), Urgency.ASKING);
    assertThat(shown()).containsExactly("promise", "other");
  }

  @Test
  void thereAreFiveAtMost() {
    IntStream.range(0, 8).forEach(i -> card("rhythm-" + i, person(), Urgency.RHYTHM));
    assertThat(shown()).hasSize(5);
  }

  @Test
  void whatWasPutOffTodayIsNotMadeUpFor() {
    IntStream.range(0, 8).forEach(i -> card("rhythm-" + i, person(), Urgency.RHYTHM));
    putOffs.put("rhythm-0", new PutOff(TODAY, NOW.plusSeconds(60).toEpochMilli()));
    assertThat(shown()).hasSize(4).doesNotContain("rhythm-0");
  }

  @Test
  void whatWasPutOffUntilNowIsBack() {
    card("asking", person(), Urgency.ASKING);
    putOffs.put("asking", new PutOff(TODAY, NOW.toEpochMilli()));
    assertThat(shown()).containsExactly("asking");
  }

  @Test
  void whatWasLetGoOnAnotherDayTakesNoPlace() {
    IntStream.range(0, 6).forEach(i -> card("rhythm-" + i, person(), Urgency.RHYTHM));
    putOffs.put("rhythm-0", new PutOff(TODAY.minusDays(1), Long.MAX_VALUE));
    assertThat(shown()).hasSize(5).doesNotContain("rhythm-0");
  }

  @Test
  void somebodyWhoIsNoLongerKnownHasNoCard() {
    card("asking", new PersonId(UUID.randomUUID()), Urgency.ASKING);
    assertThat(shown()).isEmpty();
  }

  @Test
  void tomorrowBeginsAtMidnightWhereIAm() {
    var berlin = ZoneId.of("Europe/Berlin");
    assertThat(Later.TOMORROW.from(NOW, berlin)).isEqualTo("2026-11-23T23:00:00Z");
    assertThat(Later.NEXT_WEEK.from(NOW, berlin)).isEqualTo("2026-11-29T23:00:00Z");
    assertThat(Later.TODAY.from(NOW, berlin)).isEqualTo("2026-11-23T12:00:00Z");
  }

  private PersonId person() {
    var id = new PersonId(UUID.randomUUID());
    people.put(id, new Directory.Glance(id, "Maya", "Maya", List.of()));
    return id;
  }

  private void card(String key, PersonId person, Urgency urgency) {
    cards.add(new TodayCard(key, person, urgency, "because", null, false));
  }

  private List<String> shown() {
    return new Gathered(
            1, TODAY, Locale.ENGLISH, Gathered.inOrder(cards), people, putOffs, false, false)
        .shown(NOW).stream().map(TodayCard::key).toList();
  }
}
