package kith.listening;

import static kith.listening.db.Tables.LISTENING_DETAIL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Rows;
import kith.shell.TodayCard;
import kith.shell.TodayCard.Urgency;
import kith.shell.TodayCards;
import kith.text.DetailKind;
import org.springframework.stereotype.Component;

/** Questions whose day has come, each with what led to it. */
@Component
class AskingCards implements TodayCards {
  private static final String KEY = "asking-";
  private final Details details;
  private final People people;
  private final Spoken spoken;

  AskingCards(Details details, People people, Spoken spoken) {
    this.details = details;
    this.people = people;
    this.spoken = spoken;
  }

  @Override
  public List<TodayCard> today(AccountId me, LocalDate on) {
    return details.askings(me, on, on).stream()
        .filter(asks -> !asks.detail().persons().isEmpty())
        .map(asks -> card(me, asks.detail(), asks.question(), on))
        .sorted(Comparator.comparing(TodayCard::urgency))
        .toList();
  }

  @Override
  public boolean asked(AccountId me, String key) {
    return detail(me, key).map(detail -> details.ask(me, detail.id())).isPresent();
  }

  /** A first question has a second to come, after which they tell how it went. */
  @Override
  public Optional<String> answer(AccountId me, String key) {
    return detail(me, key)
        .filter(detail -> detail.asking() instanceof Asking.Asked)
        .map(detail -> "/notes/new?answers=" + detail.id());
  }

  @Override
  public boolean letGo(AccountId me, String key) {
    return detail(me, key).map(detail -> details.letGo(me, detail.id())).isPresent();
  }

  @Override
  public List<Rows> changes(AccountId me, String key) {
    return detail(me, key).stream()
        .map(detail ->
            Rows.of(LISTENING_DETAIL).and(LISTENING_DETAIL.ID, detail.id().value()))
        .toList();
  }

  static String key(Detail detail, Question question) {
    return CardKey.of(KEY, detail.id(), question.on());
  }

  private TodayCard card(AccountId me, Detail detail, Question question, LocalDate today) {
    var say = spoken.say();
    var source = detail.sentence() == null ? detail.words() : detail.sentence();
    return new TodayCard(
        key(detail, question),
        people.awake(me, detail.persons()).getFirst(),
        isToday(detail, today) ? Urgency.TODAY : Urgency.ASKING,
        say.text("listening.card.asking", say.day(detail.since(), today), source),
        question.words(),
        true);
  }

  /** An event is wished well before it is over. */
  private static boolean isToday(Detail detail, LocalDate today) {
    var when = detail.when();
    return detail.kind() == DetailKind.EVENT
        && when != null
        && !when.last().isBefore(today)
        && !when.first().isAfter(today.plusDays(1));
  }

  private Optional<Detail> detail(AccountId me, String key) {
    return CardKey.read(KEY, key).flatMap(id -> details.find(me, new DetailId(id)));
  }
}
