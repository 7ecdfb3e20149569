package kith.opening;

import static kith.opening.db.Tables.OPENING_TAKEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import kith.shell.BeforeYouMeet;
import kith.vault.Vault;
import org.jooq.Condition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prompts for people who use nothing of this: they wait under "before you meet" until I asked them. */
@Service
@Transactional(readOnly = true)
public class TakenAlong implements BeforeYouMeet {
  private final Db db;
  private final Vault vault;
  private final Ids ids;
  private final Days days;

  TakenAlong(Db db, Vault vault, Ids ids, Days days) {
    this.db = db;
    this.vault = vault;
    this.ids = ids;
    this.days = days;
  }

  @Transactional
  public UUID take(AccountId me, PersonId person, String ask) {
    var id = ids.next();
    db.write(me)
        .insertInto(OPENING_TAKEN)
        .set(OPENING_TAKEN.ACCOUNT, me.value())
        .set(OPENING_TAKEN.ID, id)
        .set(OPENING_TAKEN.PERSON, person.value())
        .set(OPENING_TAKEN.ASK, vault.seal(me, OPENING_TAKEN.ASK, ask))
        .set(OPENING_TAKEN.TAKEN_ON, days.today(me).toString())
        .execute();
    return id;
  }

  public Optional<Taken> find(AccountId me, UUID id) {
    return fetch(me, OPENING_TAKEN.ID.eq(id)).stream().findFirst();
  }

  @Transactional
  public Taken asked(AccountId me, UUID id) {
    db.write(me)
        .update(OPENING_TAKEN)
        .set(OPENING_TAKEN.ASKED_ON, days.today(me).toString())
        .where(OPENING_TAKEN.ACCOUNT.eq(me.value()), OPENING_TAKEN.ID.eq(id))
        .execute();
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
        LocalDate.parse(row.getTakenOn()),
        row.getAskedOn() == null ? null : LocalDate.parse(row.getAskedOn()));
  }
}
