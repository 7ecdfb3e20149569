package kith.circle;

import static kith.circle.db.Tables.CIRCLE_GRANT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.circle.db.tables.records.CircleGrantRecord;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.NotFound;
import kith.shell.Live;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may read which thing of mine: per thing and per person, off until I say so, and revocable at once. */
@Service
@Transactional(readOnly = true)
public class Grants {
  private final Db db;
  private final Days days;
  private final ConnectionRows connections;
  private final Live live;
  private final Reach reach;

  Grants(Db db, Days days, ConnectionRows connections, Live live, Reach reach) {
    this.db = db;
    this.days = days;
    this.connections = connections;
    this.live = live;
    this.reach = reach;
  }

  /** NotFound when one of them is not connected with me; then nothing is granted. */
  @Transactional
  public void give(AccountId me, String kind, UUID thing, Collection<AccountId> receivers) {
    db.changing(Stream.concat(receivers.stream(), Stream.of(me)).toList());
    for (var receiver : receivers) {
      if (connections.find(me, receiver).isEmpty()) {
        throw new NotFound();
      }
      giveTogether(me, kind, thing, receiver);
    }
  }

  /** Between those who took part in one thing and need not be connected with each other; the caller keeps apart whom it must. */
  @Transactional
  public void giveTogether(AccountId author, String kind, UUID thing, AccountId receiver) {
    db.changing(List.of(author, receiver));
    db.write(receiver)
        .insertInto(CIRCLE_GRANT)
        .set(CIRCLE_GRANT.ACCOUNT, receiver.value())
        .set(CIRCLE_GRANT.AUTHOR_ACCOUNT, author.value())
        .set(CIRCLE_GRANT.KIND, kind)
        .set(CIRCLE_GRANT.THING, thing)
        .set(CIRCLE_GRANT.GRANTED_AT, days.now().toEpochMilli())
        .onConflictDoNothing()
        .execute();
    live.tell(receiver, kind);
    reach.tell(author, receiver, kind, thing);
  }

  @Transactional
  public void revoke(AccountId me, String kind, UUID thing, AccountId receiver) {
    db.changing(List.of(me, receiver));
    delete(receiver, is(receiver, me, kind, thing));
    live.tell(receiver, kind);
    reach.takeBack(receiver, kind, thing);
  }

  /** NotFound when this receiver may not read this thing of mine. */
  @Transactional
  public void revoke(AccountId me, UUID thing, AccountId receiver) {
    var grant = given(me, CIRCLE_GRANT.THING.eq(thing)).stream()
        .filter(it -> it.receiver().equals(receiver))
        .findFirst()
        .orElseThrow(NotFound::new);
    revoke(me, grant.kind(), thing, receiver);
  }

  /** Ends all sharing of one thing, as when it is deleted. */
  @Transactional
  public void revokeAll(AccountId me, String kind, UUID thing) {
    for (var grant : given(me, CIRCLE_GRANT.KIND.eq(kind).and(CIRCLE_GRANT.THING.eq(thing)))) {
      revoke(me, kind, thing, grant.receiver());
    }
  }

  public boolean mayRead(AccountId reader, AccountId author, String kind, UUID thing) {
    return db.read().fetchExists(CIRCLE_GRANT, is(reader, author, kind, thing));
  }

  /** Newest first. */
  public List<Grant> received(AccountId me, String kind) {
    return db.read()
        .selectFrom(CIRCLE_GRANT)
        .where(CIRCLE_GRANT.ACCOUNT.eq(me.value()), CIRCLE_GRANT.KIND.eq(kind))
        .orderBy(CIRCLE_GRANT.GRANTED_AT.desc(), CIRCLE_GRANT.THING.desc())
        .fetch(Grants::grant);
  }

  /** All that I share, newest first. */
  public List<Grant> given(AccountId me) {
    return given(me, CIRCLE_GRANT.AUTHOR_ACCOUNT.isNotNull());
  }

  void endBetween(AccountId one, AccountId other) {
    delete(
        one,
        CIRCLE_GRANT.ACCOUNT.eq(one.value()).and(CIRCLE_GRANT.AUTHOR_ACCOUNT.eq(other.value())));
    delete(
        other,
        CIRCLE_GRANT.ACCOUNT.eq(other.value()).and(CIRCLE_GRANT.AUTHOR_ACCOUNT.eq(one.value())));
  }

  private List<Grant> given(AccountId me, Condition which) {
    return db.read()
        .selectFrom(CIRCLE_GRANT)
        .where(CIRCLE_GRANT.AUTHOR_ACCOUNT.eq(me.value()))
        .and(which)
        .orderBy(CIRCLE_GRANT.GRANTED_AT.desc(), CIRCLE_GRANT.THING.desc())
        .fetch(Grants::grant);
  }

  private void delete(AccountId receiver, Condition which) {
    db.write(receiver).deleteFrom(CIRCLE_GRANT).where(which).execute();
  }

  private static Condition is(AccountId receiver, AccountId author, String kind, UUID thing) {
    return CIRCLE_GRANT
        .ACCOUNT
        .eq(receiver.value())
        .and(CIRCLE_GRANT.AUTHOR_ACCOUNT.eq(author.value()))
        .and(CIRCLE_GRANT.KIND.eq(kind))
        .and(CIRCLE_GRANT.THING.eq(thing));
  }

  private static Grant grant(CircleGrantRecord row) {
    return new Grant(
        new AccountId(row.getAccount()),
        new AccountId(row.getAuthorAccount()),
        row.getKind(),
        row.getThing(),
        Instant.ofEpochMilli(row.getGrantedAt()));
  }
}
