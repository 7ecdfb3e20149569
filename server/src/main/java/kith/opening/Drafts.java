package kith.opening;

import static kith.opening.db.Tables.OPENING_DRAFT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kith.opening.db.tables.records.OpeningDraftRecord;
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
import kith.platform.Stale;
import kith.platform.Undo;
import kith.shell.BeforeYouMeet;
import kith.shell.Say;
import kith.shell.Searched;
import kith.vault.Vault;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What I would like to tell whom, kept until I told it; nobody else ever reads it. */
@Service
@Transactional(readOnly = true)
public class Drafts implements Searched, BeforeYouMeet {
  private final Db db;
  private final People people;
  private final Vault vault;
  private final Undo undo;
  private final Ids ids;
  private final Days days;
  private final MessageSource messages;

  Drafts(Db db, People people, Vault vault, Undo undo, Ids ids, Days days, MessageSource messages) {
    this.db = db;
    this.people = people;
    this.vault = vault;
    this.undo = undo;
    this.ids = ids;
    this.days = days;
    this.messages = messages;
  }

  /** What was changed last comes first. */
  public List<Draft> all(AccountId me) {
    return fetch(me, OPENING_DRAFT.ID.isNotNull());
  }

  /** NotFound when there is no such draft of mine. */
  public Draft get(AccountId me, UUID id) {
    return fetch(me, OPENING_DRAFT.ID.eq(id)).stream().findFirst().orElseThrow(NotFound::new);
  }

  /** NotFound when the person is not mine. */
  @Transactional
  public UUID write(AccountId me, @Nullable PersonId person, String words) {
    requireMine(me, person);
    var row = new OpeningDraftRecord();
    row.setAccount(me.value());
    row.setId(ids.next());
    row.setVersion(1);
    fill(me, row, person, words);
    db.write(me).insertInto(OPENING_DRAFT).set(row).execute();
    return row.getId();
  }

  /** Stale when another edit came after {@code version}; NotFound when it or the person is not mine. */
  @Transactional
  public void edit(AccountId me, UUID id, int version, @Nullable PersonId person, String words) {
    var before = get(me, id);
    if (before.version() != version) {
      throw new Stale(before.words());
    }
    requireMine(me, person);
    var row = new OpeningDraftRecord();
    row.setVersion(version + 1);
    fill(me, row, person, words);
    db.write(me).update(OPENING_DRAFT).set(row).where(is(me, id)).execute();
  }

  /** I told it; or I did not, after all. */
  @Transactional
  public void tell(AccountId me, UUID id, boolean told) {
    get(me, id);
    db.write(me)
        .update(OPENING_DRAFT)
        .set(OPENING_DRAFT.TOLD_ON, told ? days.today(me).toString() : null)
        .where(is(me, id))
        .execute();
  }

  /** Answers what takes it back. */
  @Transactional
  public UUID remove(AccountId me, UUID id) {
    get(me, id);
    var back = undo.remember(me, List.of(Rows.of(OPENING_DRAFT).and(OPENING_DRAFT.ID, id)));
    db.write(me).deleteFrom(OPENING_DRAFT).where(is(me, id)).execute();
    return back;
  }

  @Override
  public List<Line> before(AccountId me, PersonId person, LocalDate on) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    return fetch(me, OPENING_DRAFT.PERSON.eq(person.value()).and(OPENING_DRAFT.TOLD_ON.isNull()))
        .stream()
        .map(it -> new Line(
            Section.ASK,
            say.text("opening.draft.before", Reveal.shortened(it.words())),
            null,
            "/opening/drafts/" + it.id(),
            "/opening/drafts/" + it.id() + "/told"))
        .toList();
  }

  @Override
  public void words(AccountId me, Consumer<Words> to) {
    all(me)
        .forEach(it -> to.accept(new Words(
            "opening.search.draft",
            it.words(),
            it.person(),
            it.changed(),
            "/opening/drafts/" + it.id())));
  }

  @EventListener
  @Transactional
  void on(PersonForgotten forgotten) {
    db.write(forgotten.keeper())
        .deleteFrom(OPENING_DRAFT)
        .where(of(forgotten.keeper(), forgotten.person()))
        .execute();
  }

  @EventListener
  @Transactional
  void on(PersonsMerged merged) {
    db.write(merged.keeper())
        .update(OPENING_DRAFT)
        .set(OPENING_DRAFT.PERSON, merged.into().value())
        .where(of(merged.keeper(), merged.from()))
        .execute();
  }

  private void requireMine(AccountId me, @Nullable PersonId person) {
    if (person != null && !people.areMine(me, List.of(person))) {
      throw new NotFound();
    }
  }

  private void fill(AccountId me, OpeningDraftRecord row, @Nullable PersonId person, String words) {
    row.setPerson(person == null ? null : person.value());
    row.setWords(vault.seal(me, OPENING_DRAFT.WORDS, words));
    row.setChangedOn(days.today(me).toString());
  }

  private List<Draft> fetch(AccountId me, Condition which) {
    return db.read()
        .selectFrom(OPENING_DRAFT)
        .where(OPENING_DRAFT.ACCOUNT.eq(me.value()))
        .and(which)
        .orderBy(OPENING_DRAFT.CHANGED_ON.desc(), OPENING_DRAFT.ID.desc())
        .fetch(row -> new Draft(
            row.getId(),
            row.getPerson() == null ? null : new PersonId(row.getPerson()),
            vault.open(me, OPENING_DRAFT.WORDS, row.getWords()),
            LocalDate.parse(row.getChangedOn()),
            row.getToldOn() == null ? null : LocalDate.parse(row.getToldOn()),
            row.getVersion()));
  }

  private static Condition is(AccountId me, UUID id) {
    return OPENING_DRAFT.ACCOUNT.eq(me.value()).and(OPENING_DRAFT.ID.eq(id));
  }

  private static Condition of(AccountId me, PersonId person) {
    return OPENING_DRAFT.ACCOUNT.eq(me.value()).and(OPENING_DRAFT.PERSON.eq(person.value()));
  }
}
