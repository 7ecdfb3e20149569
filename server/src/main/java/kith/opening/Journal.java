package kith.opening;

import static kith.opening.db.Tables.OPENING_PAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kith.opening.db.tables.records.OpeningPageRecord;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.shell.Searched;
import kith.vault.Vault;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same prompts for myself alone; nobody else ever reads these. */
@Service
@Transactional(readOnly = true)
public class Journal implements Searched {
  private final Db db;
  private final Vault vault;
  private final Ids ids;
  private final Days days;

  Journal(Db db, Vault vault, Ids ids, Days days) {
    this.db = db;
    this.vault = vault;
    this.ids = ids;
    this.days = days;
  }

  @Transactional
  public UUID write(AccountId me, Optional<String> ask, String words) {
    var id = ids.next();
    db.write(me)
        .insertInto(OPENING_PAGE)
        .set(OPENING_PAGE.ACCOUNT, me.value())
        .set(OPENING_PAGE.ID, id)
        .set(
            OPENING_PAGE.ASK,
            ask.map(it -> vault.seal(me, OPENING_PAGE.ASK, it)).orElse(null))
        .set(OPENING_PAGE.WORDS, vault.seal(me, OPENING_PAGE.WORDS, words))
        .set(OPENING_PAGE.WRITTEN_ON, days.today(me).toString())
        .set(OPENING_PAGE.VERSION, 1)
        .execute();
    return id;
  }

  /** Newest first. */
  public List<Leaf> all(AccountId me) {
    return db.read()
        .selectFrom(OPENING_PAGE)
        .where(OPENING_PAGE.ACCOUNT.eq(me.value()))
        .orderBy(OPENING_PAGE.ID.desc())
        .fetch(row -> leaf(me, row));
  }

  @Transactional
  public void tearOut(AccountId me, UUID id) {
    if (db.write(me).deleteFrom(OPENING_PAGE).where(is(me, id)).execute() == 0) {
      throw new NotFound();
    }
  }

  @Override
  public void words(AccountId me, Consumer<Words> to) {
    all(me)
        .forEach(it -> to.accept(new Words(
            "opening.search.page", it.words(), null, it.on(), "/opening/journal#" + it.id())));
  }

  private Leaf leaf(AccountId me, OpeningPageRecord row) {
    return new Leaf(
        row.getId(),
        row.getAsk() == null ? null : vault.open(me, OPENING_PAGE.ASK, row.getAsk()),
        vault.open(me, OPENING_PAGE.WORDS, row.getWords()),
        LocalDate.parse(row.getWrittenOn()),
        row.getVersion());
  }

  private static Condition is(AccountId me, UUID id) {
    return OPENING_PAGE.ACCOUNT.eq(me.value()).and(OPENING_PAGE.ID.eq(id));
  }
}
