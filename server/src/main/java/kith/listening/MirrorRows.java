package kith.listening;

import static kith.listening.db.Tables.LISTENING_MIRROR;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kith.listening.db.tables.records.ListeningMirrorRecord;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.Stale;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class MirrorRows {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final Db db;
  private final SealedWords words;

  MirrorRows(Db db, SealedWords words) {
    this.db = db;
    this.words = words;
  }

  /** Latest first. */
  List<Mirrored> all(AccountId me) {
    return fetch(me, DSL.noCondition());
  }

  Optional<Mirrored> find(AccountId me, MirrorId id) {
    return fetch(me, LISTENING_MIRROR.ID.eq(id.value())).stream().findFirst();
  }

  void add(AccountId me, Mirrored mirrored) {
    db.write(me).insertInto(LISTENING_MIRROR).set(row(me, mirrored)).execute();
  }

  /** Stale when it was saved since it was read. */
  void save(AccountId me, Mirrored mirrored) {
    var row = row(me, mirrored);
    row.setVersion(mirrored.version() + 1);
    var saved = db.write(me)
        .update(LISTENING_MIRROR)
        .set(row)
        .where(LISTENING_MIRROR.ACCOUNT.eq(me.value()))
        .and(LISTENING_MIRROR.ID.eq(mirrored.id().value()))
        .and(LISTENING_MIRROR.VERSION.eq(mirrored.version()))
        .execute();
    if (saved == 0) {
      throw new Stale(mirrored.reply());
    }
  }

  void delete(AccountId me, MirrorId id) {
    db.write(me)
        .deleteFrom(LISTENING_MIRROR)
        .where(LISTENING_MIRROR.ACCOUNT.eq(me.value()))
        .and(LISTENING_MIRROR.ID.eq(id.value()))
        .execute();
  }

  private List<Mirrored> fetch(AccountId me, Condition which) {
    return db.read()
        .selectFrom(LISTENING_MIRROR)
        .where(LISTENING_MIRROR.ACCOUNT.eq(me.value()))
        .and(which)
        .orderBy(LISTENING_MIRROR.ID.desc())
        .fetch(row -> mirrored(me, row));
  }

  private ListeningMirrorRecord row(AccountId me, Mirrored mirrored) {
    var row = new ListeningMirrorRecord();
    row.setAccount(me.value());
    row.setId(mirrored.id().value());
    row.setKeptOn(mirrored.on().toString());
    row.setSaid(words.seal(me, LISTENING_MIRROR.SAID, mirrored.said()));
    row.setReply(words.seal(me, LISTENING_MIRROR.REPLY, mirrored.reply()));
    row.setSeen(words.seal(me, LISTENING_MIRROR.SEEN, json(mirrored.seen())));
    row.setCorrected(words.seal(me, LISTENING_MIRROR.CORRECTED, json(mirrored.corrected())));
    row.setVersion(mirrored.version());
    return row;
  }

  private Mirrored mirrored(AccountId me, ListeningMirrorRecord row) {
    var corrected = words.open(me, LISTENING_MIRROR.CORRECTED, row.getCorrected());
    return new Mirrored(
        new MirrorId(row.getId()),
        LocalDate.parse(row.getKeptOn()),
        Objects.requireNonNull(words.open(me, LISTENING_MIRROR.SAID, row.getSaid())),
        Objects.requireNonNull(words.open(me, LISTENING_MIRROR.REPLY, row.getReply())),
        read(Objects.requireNonNull(words.open(me, LISTENING_MIRROR.SEEN, row.getSeen()))),
        corrected == null ? null : read(corrected),
        row.getVersion());
  }

  private static @Nullable String json(@Nullable Seen seen) {
    return seen == null ? null : JSON.writeValueAsString(seen);
  }

  private static Seen read(String json) {
    return JSON.readValue(json, Seen.class);
  }
}
