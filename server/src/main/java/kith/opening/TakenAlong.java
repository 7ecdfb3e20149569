package kith.opening;

import static kith.opening.db.Tables.OPENING_TAKEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.opening.db.tables.records.OpeningTakenRecord;
import kith.people.PersonForgotten;
import kith.people.PersonsMerged;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.shell.Afterwards;
import kith.shell.BeforeYouMeet;
import kith.shell.Say;
import kith.vault.Vault;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prompts for people who use nothing of this: they wait under "before you meet" until I asked them, and a while later I am asked
 * what came of it.
 */
@Service
@Transactional(readOnly = true)
public class TakenAlong implements BeforeYouMeet {
  private static final int LATER_DAYS = 7;
  private final Db db;
  private final Vault vault;
  private final Ids ids;
  private final Days days;
  private final Afterwards afterwards;
  private final MessageSource messages;

  TakenAlong(
      Db db, Vault vault, Ids ids, Days days, Afterwards afterwards, MessageSource messages) {
    this.db = db;
    this.vault = vault;
    this.ids = ids;
    this.days = days;
    this.afterwards = afterwards;
    this.messages = messages;
  }

  /** {@code follow}: what may be asked another time; null when there is nothing. */
  @Transactional
  public UUID take(AccountId me, PersonId person, String ask, @Nullable String follow) {
    var id = ids.next();
    db.write(me)
        .insertInto(OPENING_TAKEN)
        .set(OPENING_TAKEN.ACCOUNT, me.value())
        .set(OPENING_TAKEN.ID, id)
        .set(OPENING_TAKEN.PERSON, person.value())
        .set(OPENING_TAKEN.ASK, vault.seal(me, OPENING_TAKEN.ASK, ask))
        .set(
            OPENING_TAKEN.FOLLOW,
            follow == null ? null : vault.seal(me, OPENING_TAKEN.FOLLOW, follow))
        .set(OPENING_TAKEN.TAKEN_ON, days.today(me).toString())
        .execute();
    return id;
  }

  public Optional<Taken> find(AccountId me, UUID id) {
    return fetch(me, OPENING_TAKEN.ID.eq(id)).stream().findFirst();
  }

  /** I asked; in a week I am asked to take it up again. */
  @Transactional
  public Taken asked(AccountId me, UUID id) {
    var before = find(me, id).orElseThrow(NotFound::new);
    if (before.asked() != null) {
      return before;
    }
    db.write(me)
        .update(OPENING_TAKEN)
        .set(OPENING_TAKEN.ASKED_ON, days.today(me).toString())
        .where(OPENING_TAKEN.ACCOUNT.eq(me.value()), OPENING_TAKEN.ID.eq(id))
        .execute();
    afterwards.ask(me, left(me, before));
    return find(me, id).orElseThrow(NotFound::new);
  }

  @Transactional
  public PersonId leave(AccountId me, UUID id) {
    var taken = find(me, id).orElseThrow(NotFound::new);
    db.write(me)
        .deleteFrom(OPENING_TAKEN)
        .where(OPENING_TAKEN.ACCOUNT.eq(me.value()), OPENING_TAKEN.ID.eq(id))
        .execute();
    return taken.person();
  }

  @Override
  public List<Line> before(AccountId me, PersonId person, LocalDate on) {
    return fetch(me, OPENING_TAKEN.PERSON.eq(person.value()).and(OPENING_TAKEN.ASKED_ON.isNull()))
        .stream()
        .map(it -> new Line(
            Section.ASK,
            it.ask(),
            null,
            "/opening/with/" + person,
            "/opening/taken/" + it.id() + "/asked"))
        .toList();
  }

  @EventListener
  @Transactional
  void on(PersonForgotten forgotten) {
    db.write(forgotten.keeper())
        .deleteFrom(OPENING_TAKEN)
        .where(OPENING_TAKEN.ACCOUNT.eq(forgotten.keeper().value()))
        .and(OPENING_TAKEN.PERSON.eq(forgotten.person().value()))
        .execute();
  }

  @EventListener
  @Transactional
  void on(PersonsMerged merged) {
    db.write(merged.keeper())
        .update(OPENING_TAKEN)
        .set(OPENING_TAKEN.PERSON, merged.into().value())
        .where(OPENING_TAKEN.ACCOUNT.eq(merged.keeper().value()))
        .and(OPENING_TAKEN.PERSON.eq(merged.from().value()))
        .execute();
  }

  private Afterwards.Left left(AccountId me, Taken taken) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var ask = Reveal.shortened(taken.ask());
    var follow =
        taken.follow() == null ? say.text("opening.later.taken.question", ask) : taken.follow();
    return new Afterwards.Left(
        Set.of(taken.person()),
        say.text("opening.later.taken", ask),
        null,
        follow,
        days.today(me).plusDays(LATER_DAYS),
        null);
  }

  private List<Taken> fetch(AccountId me, Condition which) {
    return db.read()
        .selectFrom(OPENING_TAKEN)
        .where(OPENING_TAKEN.ACCOUNT.eq(me.value()))
        .and(which)
        .orderBy(OPENING_TAKEN.ID)
        .fetch(row -> taken(me, row));
  }

  private Taken taken(AccountId me, OpeningTakenRecord row) {
    return new Taken(
        row.getId(),
        new PersonId(row.getPerson()),
        vault.open(me, OPENING_TAKEN.ASK, row.getAsk()),
        row.getFollow() == null ? null : vault.open(me, OPENING_TAKEN.FOLLOW, row.getFollow()),
        LocalDate.parse(row.getTakenOn()),
        row.getAskedOn() == null ? null : LocalDate.parse(row.getAskedOn()));
  }
}
