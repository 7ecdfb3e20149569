package kith.moments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kith.accounts.AccountDeleted;
import kith.people.People;
import kith.people.Person;
import kith.people.Rhythm;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Db;
import kith.platform.PerRevision;
import kith.platform.PersonId;
import kith.platform.Rows;
import kith.shell.Measure;
import kith.shell.Measures;
import kith.shell.Say;
import kith.shell.TodayCard;
import kith.shell.TodayCards;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those with whom it has been quiet for longer than usual; never the resting, the dead, or those without a rhythm. */
@Component
@Transactional(readOnly = true)
class RhythmCards implements TodayCards {
  private static final int ACCOUNTS = 200;
  private static final String REST = "rest-";
  private final MomentRows moments;
  private final People people;
  private final Measures measures;
  private final MessageSource messages;
  private final PerRevision<Contacts> contacts;

  RhythmCards(MomentRows moments, People people, Measures measures, MessageSource messages, Db db) {
    this.moments = moments;
    this.people = people;
    this.measures = measures;
    this.messages = messages;
    this.contacts = new PerRevision<>(db, ACCOUNTS, "people", "moments");
  }

  @Override
  public List<TodayCard> today(AccountId me, LocalDate on) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var off = measures.off(me);
    return contacts.of(me, this::contacts).persons().stream()
        .flatMap(contact -> contact.silence(on).stream())
        .filter(silence -> silence.overdue() || silence.asksToRest())
        .filter(silence -> !off.contains(measure(silence)))
        .sorted(Comparator.comparingDouble(Silence::rhythms).reversed())
        .map(silence -> card(say, silence))
        .toList();
  }

  /** Letting go of the question whether to let a bond rest lets it rest. */
  @Override
  @Transactional
  public boolean letGo(AccountId me, String key) {
    if (!key.startsWith(REST)) {
      return false;
    }
    people.rest(me, person(key));
    return true;
  }

  @Override
  public List<Rows> changes(AccountId me, String key) {
    return key.startsWith(REST) ? people.rows(person(key)) : List.of();
  }

  @EventListener
  void on(AccountDeleted deleted) {
    contacts.drop(deleted.account());
  }

  private static PersonId person(String key) {
    return PersonId.of(key.substring(REST.length(), REST.length() + 36));
  }

  private Contacts contacts(AccountId me) {
    var wanted = people.list(me).stream()
        .filter(person -> person.lives() && !person.resting() && person.rhythm() != Rhythm.NEVER)
        .toList();
    var learning = wanted.stream()
        .filter(person -> person.rhythm() == Rhythm.LEARN)
        .map(Person::id)
        .collect(Collectors.toSet());
    Map<PersonId, List<LocalDate>> seen =
        learning.isEmpty() ? Map.of() : moments.days(me, learning);
    var last = moments.last(me);
    return new Contacts(wanted.stream()
        .map(person -> new Contact(
            person,
            person.rhythm() == Rhythm.LEARN
                ? LearnedRhythm.of(seen.getOrDefault(person.id(), List.of()))
                : person.rhythm().days(),
            Optional.ofNullable(last.get(person.id()))))
        .toList());
  }

  private static TodayCard card(Say say, Silence silence) {
    var key = silence.person().id() + "-" + silence.since();
    return new TodayCard(
        silence.overdue() ? "rhythm-" + key : REST + key,
        silence.person().id(),
        TodayCard.Urgency.RHYTHM,
        reason(say, silence),
        null,
        false,
        silence.asksToRest() ? TodayCard.Keep.BOND : null,
        measure(silence));
  }

  private static Measure measure(Silence silence) {
    return silence.asksToRest() ? Measure.REST : Measure.RHYTHM;
  }

  private static String reason(Say say, Silence silence) {
    var name = silence.person().name();
    if (silence.asksToRest()) {
      return say.text("moments.rhythm.rest", name, ago(say, silence.days()));
    }
    var usual = silence.learned()
        ? say.text("moments.rhythm.learned", silence.rhythm())
        : say.text("moments.rhythm." + Choices.name(silence.person().rhythm()));
    return silence.last() == null
        ? say.text("moments.rhythm.first", usual)
        : say.text("moments.rhythm.overdue", usual, ago(say, silence.days()));
  }

  private static String ago(Say say, int days) {
    if (days < 14) {
      return say.text("moments.ago.days", days);
    }
    if (days < 60) {
      return say.text("moments.ago.weeks", days / 7);
    }
    return days < 730
        ? say.text("moments.ago.months", days / 30)
        : say.text("moments.ago.years", days / 365);
  }

  private record Contacts(List<Contact> persons) {}

  private record Contact(Person person, OptionalInt rhythm, Optional<LocalDate> last) {
    Optional<Silence> silence(LocalDate today) {
      return rhythm.isEmpty()
          ? Optional.empty()
          : Optional.of(new Silence(
              person,
              rhythm.getAsInt(),
              person.rhythm() == Rhythm.LEARN,
              last.orElse(null),
              today));
    }
  }
}
