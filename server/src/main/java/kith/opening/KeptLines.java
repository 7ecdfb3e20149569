package kith.opening;

import static kith.opening.db.Tables.OPENING_LINE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kith.opening.db.tables.records.OpeningLineRecord;
import kith.people.People;
import kith.people.PersonForgotten;
import kith.people.PersonsMerged;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.Rows;
import kith.platform.Undo;
import kith.shell.Searched;
import kith.vault.Vault;
import org.jooq.Condition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "I felt understood when …": after a talk, one private line. No scale, no total per person (felt responsiveness: Reis & Shaver;
 * the form is our design, MEASURES).
 */
@Service
@Transactional(readOnly = true)
public class KeptLines implements Searched {
  private final Db db;
  private final People people;
  private final Vault vault;
  private final Undo undo;
  private final Ids ids;
  private final Days days;

  KeptLines(Db db, People people, Vault vault, Undo undo, Ids ids, Days days) {
    this.db = db;
    this.people = people;
    this.vault = vault;
    this.undo = undo;
    this.ids = ids;
    this.days = days;
  }

  /** NotFound when the person is not mine. */
  @Transactional
  public UUID keep(AccountId me, PersonId person, String words) {
    if (!people.areMine(me, List.of(person))) {
      throw new NotFound();
    }
    var row = new OpeningLineRecord();
    row.setAccount(me.value());
    row.setId(ids.next());
    row.setPerson(person.value());
    row.setWords(vault.seal(me, OPENING_LINE.WORDS, words));
    row.setKeptOn(days.today(me).toString());
    db.write(me).insertInto(OPENING_LINE).set(row).execute();
    return row.getId();
  }

  /** Newest first. */
  public List<KeptLine> of(AccountId me, PersonId person) {
    return db.read()
        .selectFrom(OPENING_LINE)
        .where(ofPerson(me, person))
        .orderBy(OPENING_LINE.ID.desc())
        .fetch(row -> line(me, row));
  }

  /** Whom it is about. NotFound when there is no such line of mine. */
  public PersonId personOf(AccountId me, UUID id) {
    return db.read()
        .selectFrom(OPENING_LINE)
        .where(is(me, id))
        .fetchOptional(row -> new PersonId(row.getPerson()))
        .orElseThrow(NotFound::new);
  }

  /** Answers what takes it back. */
  @Transactional
  public UUID remove(AccountId me, UUID id) {
    personOf(me, id);
    var back = undo.remember(me, List.of(Rows.of(OPENING_LINE).and(OPENING_LINE.ID, id)));
    db.write(me).deleteFrom(OPENING_LINE).where(is(me, id)).execute();
    return back;
  }

  @Override
  public void words(AccountId me, Consumer<Words> to) {
    db.read()
        .selectFrom(OPENING_LINE)
        .where(OPENING_LINE.ACCOUNT.eq(me.value()))
        .orderBy(OPENING_LINE.ID.desc())
        .forEach(row -> to.accept(new Words(
            "opening.search.line",
            vault.open(me, OPENING_LINE.WORDS, row.getWords()),
            new PersonId(row.getPerson()),
            LocalDate.parse(row.getKeptOn()),
            "/opening/with/" + row.getPerson() + "#lines")));
  }

  @EventListener
  @Transactional
  void on(PersonForgotten forgotten) {
    db.write(forgotten.keeper())
        .deleteFrom(OPENING_LINE)
        .where(ofPerson(forgotten.keeper(), forgotten.person()))
        .execute();
  }

  @EventListener
  @Transactional
  void on(PersonsMerged merged) {
    db.write(merged.keeper())
        .update(OPENING_LINE)
        .set(OPENING_LINE.PERSON, merged.into().value())
        .where(ofPerson(merged.keeper(), merged.from()))
        .execute();
  }

  private KeptLine line(AccountId me, OpeningLineRecord row) {
    return new KeptLine(
        row.getId(),
        vault.open(me, OPENING_LINE.WORDS, row.getWords()),
        LocalDate.parse(row.getKeptOn()));
  }

  private static Condition is(AccountId me, UUID id) {
    return OPENING_LINE.ACCOUNT.eq(me.value()).and(OPENING_LINE.ID.eq(id));
  }

  private static Condition ofPerson(AccountId me, PersonId person) {
    return OPENING_LINE.ACCOUNT.eq(me.value()).and(OPENING_LINE.PERSON.eq(person.value()));
  }
}
