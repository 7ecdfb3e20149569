package kith.circle;

import static kith.circle.db.Tables.CIRCLE_INVITATION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.accounts.Secret;
import kith.circle.db.tables.records.CircleInvitationRecord;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.shell.Live;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which two accounts connect: single use, two weeks, revocable; both say yes. */
@Service
@Transactional(readOnly = true)
public class Invitations {
  static final Duration LASTS = Duration.ofDays(14);
  private final Db db;
  private final Ids ids;
  private final Days days;
  private final Circle circle;
  private final Live live;

  Invitations(Db db, Ids ids, Days days, Circle circle, Live live) {
    this.db = db;
    this.ids = ids;
    this.days = days;
    this.circle = circle;
    this.live = live;
  }

  /** The secret of the link, which cannot be read again. */
  @Transactional
  public String invite(AccountId me, PersonId person) {
    var secret = Secret.fresh(me);
    db.write(me)
        .insertInto(CIRCLE_INVITATION)
        .set(CIRCLE_INVITATION.ACCOUNT, me.value())
        .set(CIRCLE_INVITATION.ID, ids.next())
        .set(CIRCLE_INVITATION.SECRET_HASH, secret.hash())
        .set(CIRCLE_INVITATION.PERSON, person.value())
        .set(CIRCLE_INVITATION.EXPIRES_AT, days.now().plus(LASTS).toEpochMilli())
        .execute();
    return secret.text();
  }

  /** Open or accepted ones that have not expired. */
  public List<Invitation> all(AccountId me) {
    return db.read()
        .selectFrom(CIRCLE_INVITATION)
        .where(CIRCLE_INVITATION.ACCOUNT.eq(me.value()))
        .and(unexpired())
        .orderBy(CIRCLE_INVITATION.ID)
        .fetch(this::invitation);
  }

  /** Who invites, by a link that nobody used yet. */
  public Optional<Invitation> open(String text) {
    return Secret.parse(text)
        .flatMap(secret -> db.read()
            .selectFrom(CIRCLE_INVITATION)
            .where(CIRCLE_INVITATION.ACCOUNT.eq(secret.account().value()))
            .and(CIRCLE_INVITATION.SECRET_HASH.eq(secret.hash()))
            .and(CIRCLE_INVITATION.ACCEPTED_ACCOUNT.isNull())
            .and(unexpired())
            .fetchOptional(this::invitation));
  }

  /** My yes; the inviter's follows. NotFound for a used, revoked or expired link, and between those who blocked. */
  @Transactional
  public void accept(AccountId me, String text, PersonId mine) {
    var invitation = open(text).filter(it -> !it.inviter().equals(me)).orElseThrow(NotFound::new);
    if (circle.eitherBlocked(me, invitation.inviter())) {
      throw new NotFound();
    }
    var accepted = db.write(invitation.inviter())
        .update(CIRCLE_INVITATION)
        .set(CIRCLE_INVITATION.ACCEPTED_ACCOUNT, me.value())
        .set(CIRCLE_INVITATION.THEIR_PERSON, mine.value())
        .where(is(invitation.inviter(), invitation.id()))
        .and(CIRCLE_INVITATION.ACCEPTED_ACCOUNT.isNull())
        .execute();
    if (accepted == 0) {
      throw new NotFound();
    }
    live.tell(invitation.inviter(), Circle.TOPIC);
  }

  /** The inviter's yes: from here on the two are connected. */
  @Transactional
  public void confirm(AccountId me, UUID id) {
    var row = find(me, id);
    if (row.getAcceptedAccount() == null) {
      throw new NotFound();
    }
    remove(me, id);
    circle.connect(
        me,
        new PersonId(row.getPerson()),
        new AccountId(row.getAcceptedAccount()),
        new PersonId(row.getTheirPerson()));
  }

  /** Takes the link back, or says no to whoever used it. */
  @Transactional
  public void revoke(AccountId me, UUID id) {
    find(me, id);
    remove(me, id);
  }

  private CircleInvitationRecord find(AccountId me, UUID id) {
    return db.read()
        .selectFrom(CIRCLE_INVITATION)
        .where(is(me, id))
        .and(unexpired())
        .fetchOptional()
        .orElseThrow(NotFound::new);
  }

  private void remove(AccountId me, UUID id) {
    db.write(me).deleteFrom(CIRCLE_INVITATION).where(is(me, id)).execute();
  }

  private Invitation invitation(CircleInvitationRecord row) {
    var by = row.getAcceptedAccount();
    var state = by == null
        ? new Invitation.State.Open()
        : new Invitation.State.Accepted(new AccountId(by), circle.nameOf(new AccountId(by)));
    return new Invitation(
        new AccountId(row.getAccount()),
        row.getId(),
        new PersonId(row.getPerson()),
        Instant.ofEpochMilli(row.getExpiresAt()),
        state);
  }

  private Condition unexpired() {
    return CIRCLE_INVITATION.EXPIRES_AT.gt(days.now().toEpochMilli());
  }

  private static Condition is(AccountId me, UUID id) {
    return CIRCLE_INVITATION.ACCOUNT.eq(me.value()).and(CIRCLE_INVITATION.ID.eq(id));
  }
}
