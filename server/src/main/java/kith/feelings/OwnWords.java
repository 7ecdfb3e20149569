package kith.feelings;

import static kith.feelings.db.Tables.FEELINGS_REPLY;
import static kith.feelings.db.Tables.FEELINGS_SAID;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kith.circle.Grants;
import kith.feelings.db.tables.records.FeelingsReplyRecord;
import kith.feelings.db.tables.records.FeelingsSaidRecord;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Db;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.shell.Reworded;
import kith.vault.Vault;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every sentence that I said to somebody about how it feels. It stays mine when we part, and when what it was said to is gone. */
@Service
@Transactional(readOnly = true)
public class OwnWords implements Reworded {
  private final Db db;
  private final Vault vault;
  private final Ids ids;
  private final Grants grants;

  OwnWords(Db db, Vault vault, Ids ids, Grants grants) {
    this.db = db;
    this.vault = vault;
    this.ids = ids;
    this.grants = grants;
  }

  /** Newest first. */
  public List<Said> all(AccountId me) {
    return Stream.of(kept(me), toOthers(me), back(me))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Said::at).reversed())
        .toList();
  }

  /** NotFound when it is not mine, or still stands at a check-in: there it is taken back. */
  @Transactional
  public void remove(AccountId me, UUID id) {
    if (db.write(me).deleteFrom(FEELINGS_SAID).where(is(me, id)).execute() == 0) {
      throw new NotFound();
    }
  }

  /** What whoever answered wrote. */
  @Transactional
  void keepReply(FeelingsReplyRecord reply) {
    Optional.ofNullable(reply.getWords()).ifPresent(closed -> {
      var by = new AccountId(reply.getAccount());
      var words = vault.open(by, FEELINGS_REPLY.WORDS, closed);
      keep(by, Choices.parse(Said.Kind.class, reply.getKind()), words, reply.getSaidAt());
    });
  }

  /** What the check-in's author said back. */
  @Transactional
  void keepBack(FeelingsReplyRecord reply) {
    Optional.ofNullable(reply.getBack()).ifPresent(closed -> {
      var author = new AccountId(reply.getAuthorAccount());
      var words = vault.open(author, FEELINGS_REPLY.BACK, closed);
      keep(author, Said.Kind.BACK, words, backAt(reply));
    });
  }

  @Override
  @Transactional
  public void reword(AccountId me, UnaryOperator<String> change) {
    for (var row : rows(me)) {
      var words = open(row);
      var after = change.apply(words);
      if (!after.equals(words)) {
        db.write(me)
            .update(FEELINGS_SAID)
            .set(FEELINGS_SAID.WORDS, vault.seal(me, FEELINGS_SAID.WORDS, after))
            .where(is(me, row.getId()))
            .execute();
      }
    }
  }

  private void keep(AccountId me, Said.Kind kind, String words, long at) {
    db.write(me)
        .insertInto(FEELINGS_SAID)
        .set(FEELINGS_SAID.ACCOUNT, me.value())
        .set(FEELINGS_SAID.ID, ids.next())
        .set(FEELINGS_SAID.KIND, Choices.name(kind))
        .set(FEELINGS_SAID.WORDS, vault.seal(me, FEELINGS_SAID.WORDS, words))
        .set(FEELINGS_SAID.SAID_AT, at)
        .execute();
  }

  private List<Said> kept(AccountId me) {
    return rows(me).stream()
        .map(it -> new Said(
            it.getId(),
            Choices.parse(Said.Kind.class, it.getKind()),
            open(it),
            Instant.ofEpochMilli(it.getSaidAt()),
            null))
        .toList();
  }

  private List<Said> toOthers(AccountId me) {
    return replies(FEELINGS_REPLY.ACCOUNT.eq(me.value()).and(FEELINGS_REPLY.WORDS.isNotNull()))
        .map(it -> new Said(
            null,
            Choices.parse(Said.Kind.class, it.getKind()),
            vault.open(me, FEELINGS_REPLY.WORDS, it.getWords()),
            Instant.ofEpochMilli(it.getSaidAt()),
            hrefOf(me, it)))
        .toList();
  }

  private List<Said> back(AccountId me) {
    return replies(
            FEELINGS_REPLY.AUTHOR_ACCOUNT.eq(me.value()).and(FEELINGS_REPLY.BACK.isNotNull()))
        .map(it -> new Said(
            null,
            Said.Kind.BACK,
            vault.open(me, FEELINGS_REPLY.BACK, it.getBack()),
            Instant.ofEpochMilli(backAt(it)),
            "/feelings/" + it.getCheckin()))
        .toList();
  }

  private @Nullable String hrefOf(AccountId me, FeelingsReplyRecord reply) {
    var author = new AccountId(reply.getAuthorAccount());
    return grants.mayRead(me, author, Sharing.KIND, reply.getCheckin())
        ? "/feelings/shared/" + author + "/" + reply.getCheckin()
        : null;
  }

  private Stream<FeelingsReplyRecord> replies(Condition which) {
    return db.read().selectFrom(FEELINGS_REPLY).where(which).fetch().stream();
  }

  private List<FeelingsSaidRecord> rows(AccountId me) {
    return db.read()
        .selectFrom(FEELINGS_SAID)
        .where(FEELINGS_SAID.ACCOUNT.eq(me.value()))
        .fetch();
  }

  private String open(FeelingsSaidRecord row) {
    return vault.open(new AccountId(row.getAccount()), FEELINGS_SAID.WORDS, row.getWords());
  }

  /** What was said back before its time was kept stands at the time of what it was said to. */
  private static long backAt(FeelingsReplyRecord reply) {
    return reply.getBackAt() == null ? reply.getSaidAt() : reply.getBackAt();
  }

  private static Condition is(AccountId me, UUID id) {
    return FEELINGS_SAID.ACCOUNT.eq(me.value()).and(FEELINGS_SAID.ID.eq(id));
  }
}
