package kith.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.NotFound;
import kith.platform.Rows;
import kith.platform.Undo;
import kith.platform.Zones;
import kith.shell.Directory.Way.Act;
import kith.shell.TodayCard.Urgency;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The few cards of a day, and what one does with them. */
@Service
@Transactional(readOnly = true)
public class Today {
  /** What is about this very day is no old card. */
  private static final Set<Urgency> OF_THE_DAY =
      EnumSet.of(Urgency.HARD_DAY, Urgency.TODAY, Urgency.DATE_NEAR);

  private final Gathering gathering;
  private final List<TodayCards> features;
  private final List<ContactLog> logs;
  private final Undo undo;
  private final PutOffs putOffs;
  private final Visits visits;
  private final Days days;
  private final Zones zones;

  Today(
      Gathering gathering,
      List<TodayCards> features,
      List<ContactLog> logs,
      Undo undo,
      PutOffs putOffs,
      Visits visits,
      Days days,
      Zones zones) {
    this.gathering = gathering;
    this.features = features;
    this.logs = logs;
    this.undo = undo;
    this.putOffs = putOffs;
    this.visits = visits;
    this.days = days;
    this.zones = zones;
  }

  /** At most five cards, one a person, pressing first. */
  public Shown shown(AccountId me) {
    var gathered = gathering.known(me).orElseGet(() -> gathering.gather(me));
    var now = days.now();
    var cards = gathered.shown(now).stream()
        .map(card -> new Card(card, person(gathered, card)))
        .toList();
    return new Shown(
        gathered.on(),
        cards,
        gathered.returned() && !old(gathered, now).isEmpty(),
        gathered.doneToday(now) > 0,
        gathered.nothingWritten());
  }

  /** The last day on which this account opened a page. */
  public Optional<LocalDate> lastVisit(AccountId me) {
    return visits.last(me);
  }

  /** Whether this day's visit is not noted yet. */
  public boolean isFirstToday(AccountId me) {
    return !visits.known(me, days.today(me));
  }

  /** Noted once a day. */
  @Transactional
  public void visit(AccountId me) {
    var today = days.today(me);
    if (!visits.known(me, today)) {
      visits.note(me, today);
      putOffs.sweep(me, days.now());
    }
  }

  @EventListener
  @Transactional
  void on(Visited visited) {
    visit(visited.account());
  }

  /** NotFound when there is no such card; answers what takes it back, as the other acts do. */
  @Transactional
  public UUID putOff(AccountId me, String key, Later later) {
    card(me, key);
    var back = undo.remember(me, List.of(PutOffs.row(key)));
    wait(me, key, later.from(days.now(), zones.of(me)));
    return back;
  }

  /** NotFound when there is no such card, or when it asks nothing. */
  @Transactional
  public Done asked(AccountId me, String key) {
    var card = card(me, key);
    if (!card.nudge().question()) {
      throw new NotFound();
    }
    var back = undo.remember(me, changes(me, key));
    tellAsked(me, key);
    return new Done(card.person(), answer(me, key, card), back);
  }

  /** NotFound when there is no such card, or nothing to keep in it. */
  @Transactional
  public Kept keep(AccountId me, String key) {
    var what = card(me, key).nudge().keep();
    if (what == null) {
      throw new NotFound();
    }
    var back = undo.remember(me, changes(me, key));
    close(me, key, features.stream().anyMatch(feature -> feature.kept(me, key)));
    return new Kept(what, back);
  }

  @Transactional
  public UUID letGo(AccountId me, String key) {
    card(me, key);
    var back = undo.remember(me, changes(me, key));
    close(me, key, features.stream().anyMatch(feature -> feature.letGo(me, key)));
    return back;
  }

  /** I wrote to or called the person of this card, and perhaps asked its question. */
  @Transactional
  public Done contact(AccountId me, String key, Act act, boolean asked) {
    var card = card(me, key);
    var contacts =
        logs.stream().map(log -> log.contact(me, card.nudge().person(), act)).toList();
    var changes = new ArrayList<>(changes(me, key));
    contacts.forEach(contact -> changes.addAll(contact.changes()));
    var back = undo.remember(me, changes);
    contacts.forEach(ContactLog.Contact::log);
    if (asked && card.nudge().question()) {
      tellAsked(me, key);
    } else {
      wait(me, key, tomorrow(me));
    }
    return new Done(card.person(), answer(me, key, card), back);
  }

  /** Lets all old cards go at once; what is about this very day stays. */
  @Transactional
  public UUID startAfresh(AccountId me) {
    var gathered = gathering.gather(me);
    var old = old(gathered, days.now());
    var rows = new ArrayList<>(List.of(Visits.row()));
    old.forEach(card -> rows.add(PutOffs.row(card.key())));
    var back = undo.remember(me, rows);
    for (var card : old) {
      // As of yesterday: beginning afresh takes nothing from what this day may still bring.
      putOffs.put(me, card.key(), gathered.on().minusDays(1), Long.MAX_VALUE);
    }
    visits.settle(me);
    return back;
  }

  /** @return what takes it back */
  @Transactional
  public UUID keepOld(AccountId me) {
    var back = undo.remember(me, List.of(Visits.row()));
    visits.settle(me);
    return back;
  }

  private static List<TodayCard> old(Gathered gathered, Instant now) {
    return gathered.cards().stream()
        .filter(card -> !OF_THE_DAY.contains(card.urgency()) && !gathered.waits(card, now))
        .toList();
  }

  private Card card(AccountId me, String key) {
    var gathered = gathering.known(me).orElseGet(() -> gathering.gather(me));
    return gathered
        .card(key)
        .filter(card -> gathered.people().containsKey(card.person()))
        .map(card -> new Card(card, person(gathered, card)))
        .orElseThrow(NotFound::new);
  }

  private List<Rows> changes(AccountId me, String key) {
    var changes = new ArrayList<>(List.of(PutOffs.row(key)));
    features.forEach(feature -> changes.addAll(feature.changes(me, key)));
    return changes;
  }

  private static Directory.Glance person(Gathered gathered, TodayCard card) {
    return Objects.requireNonNull(gathered.people().get(card.person()));
  }

  private void tellAsked(AccountId me, String key) {
    features.forEach(feature -> feature.asked(me, key));
    wait(me, key, tomorrow(me));
  }

  private String answer(AccountId me, String key, Card card) {
    return features.stream()
        .flatMap(feature -> feature.answer(me, key).stream())
        .findFirst()
        .orElse("/notes/new?person=" + card.nudge().person());
  }

  /**
   * @param told whether a feature took it; otherwise this card shall never come again
   */
  private void close(AccountId me, String key, boolean told) {
    wait(me, key, told ? tomorrow(me) : Instant.ofEpochMilli(Long.MAX_VALUE));
  }

  private void wait(AccountId me, String key, Instant until) {
    putOffs.put(me, key, days.today(me), until.toEpochMilli());
  }

  private Instant tomorrow(AccountId me) {
    return Later.TOMORROW.from(days.now(), zones.of(me));
  }

  /**
   * @param answer path where what they said is written down
   * @param undo what takes it back
   */
  public record Done(Directory.Glance person, String answer, UUID undo) {}

  /**
   * @param undo what takes it back
   */
  public record Kept(TodayCard.Keep what, UUID undo) {}

  /** A nudge with the person it is about. */
  public record Card(TodayCard nudge, Directory.Glance person) {}

  /**
   * @param afresh whether to offer to let all old cards go
   * @param done whether something of this day was put off or done
   * @param nothingWritten whether this account has not written anything yet
   */
  public record Shown(
      LocalDate on, List<Card> cards, boolean afresh, boolean done, boolean nothingWritten) {}
}
