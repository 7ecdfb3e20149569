package kith.feelings;

import static kith.feelings.db.Tables.FEELINGS_REPLY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.circle.Grants;
import kith.circle.Reach;
import kith.feelings.db.tables.records.FeelingsReplyRecord;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.NotFound;
import kith.shell.Live;
import kith.vault.Vault;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others answer to a check-in that I showed them, and I to theirs. */
@Service
@Transactional(readOnly = true)
public class Replies {
  private final Db db;
  private final Vault vault;
  private final Grants grants;
  private final Days days;
  private final Live live;
  private final Reach reach;

  Replies(Db db, Vault vault, Grants grants, Days days, Live live, Reach reach) {
    this.reach = reach;
    this.db = db;
    this.vault = vault;
    this.grants = grants;
    this.days = days;
    this.live = live;
  }

  /** Says it, or says it anew. NotFound when the check-in is not shown to me. */
  @Transactional
  public void say(
      AccountId me, AccountId author, CheckInId id, Reply.Kind kind, @Nullable String words) {
    db.changing(List.of(me, author));
    if (!grants.mayRead(me, author, Sharing.KIND, id.value())) {
      throw new NotFound();
    }
    var row = new FeelingsReplyRecord();
    row.setAccount(me.value());
    row.setAuthorAccount(author.value());
    row.setCheckin(id.value());
    row.setKind(Choices.name(kind));
    row.setWords(words == null ? null : vault.seal(me, FEELINGS_REPLY.WORDS, words));
    row.setSaidAt(days.now().toEpochMilli());
    row.setSeen(false);
    row.setNews(false);
    db.write(me)
        .insertInto(FEELINGS_REPLY)
        .set(row)
        .onDuplicateKeyUpdate()
        .set(row)
        .execute();
    live.tell(author, Sharing.KIND);
    reach.tell(me, author, "reply", id.value());
  }

  /** To a check-in of mine, in the order in which they came. */
  public List<Reply> to(AccountId me, CheckInId id) {
    return fetch(toCheckIn(me, id));
  }

  /** Mine to somebody else's. */
  public List<Reply> mine(AccountId me, AccountId author, CheckInId id) {
    return fetch(FEELINGS_REPLY.ACCOUNT.eq(me.value()).and(toCheckIn(author, id)));
  }

  boolean mayRead(AccountId me, Fresh of) {
    return grants.mayRead(me, of.by(), Sharing.KIND, of.id().value());
  }

  /** What I answered that its author can read, newest first. */
  List<Shown> shown(AccountId me) {
    return db
        .read()
        .selectFrom(FEELINGS_REPLY)
        .where(FEELINGS_REPLY.ACCOUNT.eq(me.value()))
        .orderBy(FEELINGS_REPLY.SAID_AT.desc())
        .fetch(row -> new Shown(
            new AccountId(row.getAuthorAccount()), new CheckInId(row.getCheckin()), reply(row)))
        .stream()
        .filter(it -> grants.mayRead(me, it.author(), Sharing.KIND, it.id().value()))
        .toList();
  }

  /** Takes back what I answered, and with it what was said to that. NotFound when there is nothing. */
  @Transactional
  public void takeBack(AccountId me, AccountId author, CheckInId id, Reply.Kind kind) {
    db.changing(List.of(me, author));
    var deleted = db.write(me)
        .deleteFrom(FEELINGS_REPLY)
        .where(FEELINGS_REPLY.ACCOUNT.eq(me.value()).and(toCheckIn(author, id)))
        .and(FEELINGS_REPLY.KIND.eq(Choices.name(kind)))
        .execute();
    if (deleted == 0) {
      throw new NotFound();
    }
    live.tell(author, Sharing.KIND);
    reach.takeBack(author, "reply", id.value());
  }

  /** Check-ins of mine to which somebody answered and I have not looked yet. */
  public List<Fresh> fresh(AccountId me) {
    return db
        .read()
        .select(FEELINGS_REPLY.ACCOUNT, FEELINGS_REPLY.CHECKIN)
        .from(FEELINGS_REPLY)
        .where(FEELINGS_REPLY.AUTHOR_ACCOUNT.eq(me.value()))
        .and(FEELINGS_REPLY.SEEN.isFalse())
        .orderBy(FEELINGS_REPLY.SAID_AT.desc())
        .fetch(row -> new Fresh(new AccountId(row.value1()), new CheckInId(row.value2())))
        .stream()
        .distinct()
        .toList();
  }

  /** I have looked at them; only I know. */
  @Transactional
  public void see(AccountId me, CheckInId id) {
    var unseen = toCheckIn(me, id).and(FEELINGS_REPLY.SEEN.isFalse());
    if (db.read().fetchExists(FEELINGS_REPLY, unseen)) {
      db.write(me)
          .update(FEELINGS_REPLY)
          .set(FEELINGS_REPLY.SEEN, true)
          .where(unseen)
          .execute();
    }
  }

  /** Check-ins of others on whose author's word back I have not looked yet. */
  public List<Fresh> news(AccountId me) {
    return db
        .read()
        .select(FEELINGS_REPLY.AUTHOR_ACCOUNT, FEELINGS_REPLY.CHECKIN)
        .from(FEELINGS_REPLY)
        .where(FEELINGS_REPLY.ACCOUNT.eq(me.value()))
        .and(FEELINGS_REPLY.NEWS.isTrue())
        .fetch(row -> new Fresh(new AccountId(row.value1()), new CheckInId(row.value2())))
        .stream()
        .distinct()
        .filter(it -> mayRead(me, it))
        .toList();
  }

  @Transactional
  public void seeNews(AccountId me, AccountId author, CheckInId id) {
    var news = FEELINGS_REPLY
        .ACCOUNT
        .eq(me.value())
        .and(toCheckIn(author, id))
        .and(FEELINGS_REPLY.NEWS.isTrue());
    if (db.read().fetchExists(FEELINGS_REPLY, news)) {
      db.write(me)
          .update(FEELINGS_REPLY)
          .set(FEELINGS_REPLY.NEWS, false)
          .where(news)
          .execute();
    }
  }

  /** What I want of what they offered. */
  @Transactional
  public void want(AccountId me, CheckInId id, AccountId by, Reply.Wanted wanted) {
    var offer = get(me, id, by, Reply.Kind.OFFER);
    offer.setWanted(Choices.name(wanted));
    save(offer);
  }

  /** One sentence back. */
  @Transactional
  public void sayBack(AccountId me, CheckInId id, AccountId by, Reply.Kind kind, String words) {
    var reply = get(me, id, by, kind);
    reply.setBack(vault.seal(me, FEELINGS_REPLY.BACK, words));
    reply.setBackAt(days.now().toEpochMilli());
    save(reply);
  }

  private FeelingsReplyRecord get(AccountId me, CheckInId id, AccountId by, Reply.Kind kind) {
    return Optional.ofNullable(db.read()
            .selectFrom(FEELINGS_REPLY)
            .where(toCheckIn(me, id))
            .and(FEELINGS_REPLY.ACCOUNT.eq(by.value()))
            .and(FEELINGS_REPLY.KIND.eq(Choices.name(kind)))
            .fetchOne())
        .orElseThrow(NotFound::new);
  }

  private void save(FeelingsReplyRecord reply) {
    var by = new AccountId(reply.getAccount());
    reply.setNews(true);
    db.changing(List.of(by, new AccountId(reply.getAuthorAccount())));
    db.write(by).update(FEELINGS_REPLY).set(reply).where(is(reply)).execute();
    live.tell(by, Sharing.KIND);
    reach.tell(new AccountId(reply.getAuthorAccount()), by, "back", reply.getCheckin());
  }

  private List<Reply> fetch(Condition which) {
    return db.read()
        .selectFrom(FEELINGS_REPLY)
        .where(which)
        .orderBy(FEELINGS_REPLY.SAID_AT, FEELINGS_REPLY.KIND)
        .fetch(this::reply);
  }

  private Reply reply(FeelingsReplyRecord row) {
    var by = new AccountId(row.getAccount());
    var author = new AccountId(row.getAuthorAccount());
    return new Reply(
        by,
        Choices.parse(Reply.Kind.class, row.getKind()),
        row.getWords() == null ? null : vault.open(by, FEELINGS_REPLY.WORDS, row.getWords()),
        row.getWanted() == null ? null : Choices.parse(Reply.Wanted.class, row.getWanted()),
        row.getBack() == null ? null : vault.open(author, FEELINGS_REPLY.BACK, row.getBack()),
        Instant.ofEpochMilli(row.getSaidAt()),
        row.getSeen());
  }

  static Condition is(FeelingsReplyRecord reply) {
    return FEELINGS_REPLY
        .ACCOUNT
        .eq(reply.getAccount())
        .and(toCheckIn(new AccountId(reply.getAuthorAccount()), new CheckInId(reply.getCheckin())))
        .and(FEELINGS_REPLY.KIND.eq(reply.getKind()));
  }

  static Condition toCheckIn(AccountId author, CheckInId id) {
    return FEELINGS_REPLY
        .AUTHOR_ACCOUNT
        .eq(author.value())
        .and(FEELINGS_REPLY.CHECKIN.eq(id.value()));
  }

  /** What I said to somebody's check-in. */
  record Shown(AccountId author, CheckInId id, Reply reply) {}

  /** Somebody said something to a check-in. */
  public record Fresh(AccountId by, CheckInId id) {}
}
