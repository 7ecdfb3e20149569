package kith.feelings;

import static kith.feelings.db.Tables.FEELINGS_CHECKIN;
import static kith.feelings.db.Tables.FEELINGS_PERSON;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.feelings.db.tables.records.FeelingsCheckinRecord;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.PersonId;
import kith.platform.Rows;
import kith.vault.Vault;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class CheckInRows {
  private static final String WITH = "with";
  private static final String ABOUT = "about";
  private final Db db;
  private final Vault vault;

  CheckInRows(Db db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  void save(AccountId me, CheckIn checkIn) {
    var row = new FeelingsCheckinRecord();
    row.setAccount(me.value());
    row.setId(checkIn.id().value());
    row.setFeltAt(checkIn.at().toEpochMilli());
    row.setFeltOn(checkIn.on().toString());
    row.setPleasantness(checkIn.felt().affect().pleasantness());
    row.setEnergy(checkIn.felt().affect().energy());
    row.setWords(
        vault.seal(me, FEELINGS_CHECKIN.WORDS, String.join("\n", checkIn.felt().words())));
    row.setBody(seal(me, FEELINGS_CHECKIN.BODY, checkIn.felt().body()));
    row.setReason(seal(me, FEELINGS_CHECKIN.REASON, checkIn.felt().reason()));
    row.setSentence(seal(me, FEELINGS_CHECKIN.SENTENCE, checkIn.felt().sentence()));
    row.setVersion(checkIn.version());
    var writing = db.write(me);
    writing
        .insertInto(FEELINGS_CHECKIN)
        .set(row)
        .onDuplicateKeyUpdate()
        .set(row)
        .execute();
    writing.deleteFrom(FEELINGS_PERSON).where(personsOf(me, checkIn.id())).execute();
    addPersons(me, checkIn.id(), WITH, checkIn.with());
    addPersons(me, checkIn.id(), ABOUT, checkIn.about());
  }

  Optional<CheckIn> find(AccountId me, CheckInId id) {
    return fetch(me, FEELINGS_CHECKIN.ID.eq(id.value())).stream().findFirst();
  }

  /** Newest first; both days included. */
  List<CheckIn> between(AccountId me, LocalDate from, LocalDate to) {
    return fetch(me, FEELINGS_CHECKIN.FELT_ON.between(from.toString(), to.toString()));
  }

  List<CheckIn> all(AccountId me) {
    return fetch(me, FEELINGS_CHECKIN.ACCOUNT.isNotNull());
  }

  /** Whether I checked in for a time since then. */
  boolean anySince(AccountId me, Instant since) {
    return db.read()
        .fetchExists(
            FEELINGS_CHECKIN,
            FEELINGS_CHECKIN.ACCOUNT.eq(me.value()),
            FEELINGS_CHECKIN.FELT_AT.ge(since.toEpochMilli()));
  }

  /** What a check-in stands in, for {@link kith.platform.Undo#remember}. */
  static List<Rows> rows(CheckInId id) {
    return List.of(
        Rows.of(FEELINGS_CHECKIN).and(FEELINGS_CHECKIN.ID, id.value()),
        Rows.of(FEELINGS_PERSON).and(FEELINGS_PERSON.CHECKIN, id.value()));
  }

  void delete(AccountId me, CheckInId id) {
    db.write(me)
        .deleteFrom(FEELINGS_CHECKIN)
        .where(FEELINGS_CHECKIN.ACCOUNT.eq(me.value()))
        .and(FEELINGS_CHECKIN.ID.eq(id.value()))
        .execute();
  }

  void forget(AccountId me, PersonId person) {
    db.write(me).deleteFrom(FEELINGS_PERSON).where(isOf(me, person)).execute();
  }

  void merge(AccountId me, PersonId from, PersonId into) {
    var already = FEELINGS_PERSON.as("already");
    db.write(me)
        .deleteFrom(FEELINGS_PERSON)
        .where(isOf(me, from))
        .and(exists(selectOne()
            .from(already)
            .where(already.ACCOUNT.eq(me.value()))
            .and(already.PERSON.eq(into.value()))
            .and(already.CHECKIN.eq(FEELINGS_PERSON.CHECKIN))
            .and(already.ROLE.eq(FEELINGS_PERSON.ROLE))))
        .execute();
    db.write(me)
        .update(FEELINGS_PERSON)
        .set(FEELINGS_PERSON.PERSON, into.value())
        .where(isOf(me, from))
        .execute();
  }

  private List<CheckIn> fetch(AccountId me, Condition which) {
    var rows = db.read()
        .selectFrom(FEELINGS_CHECKIN)
        .where(FEELINGS_CHECKIN.ACCOUNT.eq(me.value()))
        .and(which)
        .orderBy(FEELINGS_CHECKIN.FELT_AT.desc(), FEELINGS_CHECKIN.ID.desc())
        .fetch();
    var ids = rows.getValues(FEELINGS_CHECKIN.ID);
    var with = persons(me, ids, WITH);
    var about = persons(me, ids, ABOUT);
    return rows.map(row -> new CheckIn(
        new CheckInId(row.getId()),
        Instant.ofEpochMilli(row.getFeltAt()),
        LocalDate.parse(row.getFeltOn()),
        felt(me, row),
        with.getOrDefault(row.getId(), Set.of()),
        about.getOrDefault(row.getId(), Set.of()),
        row.getVersion()));
  }

  private Felt felt(AccountId me, FeelingsCheckinRecord row) {
    return new Felt(
        new Affect(row.getPleasantness(), row.getEnergy()),
        vault.open(me, FEELINGS_CHECKIN.WORDS, row.getWords()).lines().toList(),
        open(me, FEELINGS_CHECKIN.BODY, row.getBody()),
        open(me, FEELINGS_CHECKIN.REASON, row.getReason()),
        open(me, FEELINGS_CHECKIN.SENTENCE, row.getSentence()));
  }

  private Map<UUID, Set<PersonId>> persons(AccountId me, List<UUID> checkIns, String role) {
    var found = new HashMap<UUID, Set<PersonId>>();
    db.read()
        .selectFrom(FEELINGS_PERSON)
        .where(FEELINGS_PERSON.ACCOUNT.eq(me.value()))
        .and(FEELINGS_PERSON.CHECKIN.in(checkIns))
        .and(FEELINGS_PERSON.ROLE.eq(role))
        .forEach(row -> found
            .computeIfAbsent(row.getCheckin(), _ -> new HashSet<>())
            .add(new PersonId(row.getPerson())));
    return found;
  }

  private void addPersons(AccountId me, CheckInId id, String role, Set<PersonId> persons) {
    for (var person : persons) {
      db.write(me)
          .insertInto(FEELINGS_PERSON)
          .set(FEELINGS_PERSON.ACCOUNT, me.value())
          .set(FEELINGS_PERSON.CHECKIN, id.value())
          .set(FEELINGS_PERSON.PERSON, person.value())
          .set(FEELINGS_PERSON.ROLE, role)
          .execute();
    }
  }

  private static Condition isOf(AccountId me, PersonId person) {
    return FEELINGS_PERSON.ACCOUNT.eq(me.value()).and(FEELINGS_PERSON.PERSON.eq(person.value()));
  }

  private static Condition personsOf(AccountId me, CheckInId id) {
    return FEELINGS_PERSON.ACCOUNT.eq(me.value()).and(FEELINGS_PERSON.CHECKIN.eq(id.value()));
  }

  private byte @Nullable [] seal(
      AccountId me, TableField<?, byte[]> place, @Nullable String words) {
    return words == null ? null : vault.seal(me, place, words);
  }

  private @Nullable String open(
      AccountId me, TableField<?, byte[]> place, byte @Nullable [] sealed) {
    return sealed == null ? null : vault.open(me, place, sealed);
  }
}
