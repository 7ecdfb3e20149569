package kith.circle;

import static kith.circle.db.Tables.CIRCLE_INVITATION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.accounts.Admission;
import kith.accounts.Secret;
import kith.circle.db.tables.records.CircleInvitationRecord;
import kith.people.Known;
import kith.people.People;
import kith.people.Ring;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.shell.LinkOver;
import kith.shell.Live;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which two accounts connect, or somebody new makes one: single use, two weeks, revocable; both say yes. */
@Service
@Transactional(readOnly = true)
public class Invitations implements Admission {
  static final Duration LASTS = Duration.ofDays(14);
  private static final int MOST = 20;
  private final Db db;
  private final Ids ids;
  private final Days days;
  private final Circle circle;
  private final People people;
  private final Live live;
  private final Reach reach;

  Invitations(Db db, Ids ids, Days days, Circle circle, People people, Live live, Reach reach) {
    this.db = db;
    this.ids = ids;
    this.days = days;
    this.circle = circle;
    this.people = people;
    this.live = live;
    this.reach = reach;
  }

  /** The secret of the link, which cannot be read again; empty when too many wait already. */
  @Transactional
  public Optional<String> invite(AccountId me, PersonId person) {
    forgetExpired(me);
    if (all(me).size() >= MOST) {
      return Optional.empty();
    }
    var secret = Secret.fresh(me);
    add(row(me, person, secret));
    return Optional.of(secret.text());
  }

  /** Somebody took a link of mine for this person over with an account of theirs: it waits for my yes, as if they had accepted. */
  @Transactional
  void await(AccountId me, PersonId person, AccountId by, PersonId theirs) {
    if (circle.eitherBlocked(me, by) || all(me).stream().anyMatch(it -> it.isBy(by))) {
      return;
    }
    var row = row(me, person, Secret.fresh(me));
    row.setAcceptedAccount(by.value());
    row.setTheirPerson(theirs.value());
    add(row);
    live.tell(me, Circle.TOPIC);
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
    return find(text, CIRCLE_INVITATION.ACCEPTED_ACCOUNT.isNull());
  }

  /** Who invites me, by a link that nobody else used and to which I did not say yes yet. */
  public Optional<Invitation> open(AccountId me, String text) {
    return find(text, mayUse(me));
  }

  /** Whether I said yes by this link, and they did not yet. */
  public boolean awaited(AccountId me, String text) {
    return find(
            text,
            CIRCLE_INVITATION
                .ACCEPTED_ACCOUNT
                .eq(me.value())
                .and(CIRCLE_INVITATION.THEIR_PERSON.isNotNull()))
        .isPresent();
  }

  /** Those of others to which I said yes and they did not yet. */
  public List<Invitation> awaited(AccountId me) {
    return db.read()
        .selectFrom(CIRCLE_INVITATION)
        .where(CIRCLE_INVITATION.ACCEPTED_ACCOUNT.eq(me.value()))
        .and(CIRCLE_INVITATION.THEIR_PERSON.isNotNull())
        .and(unexpired())
        .orderBy(CIRCLE_INVITATION.ID)
        .fetch(this::invitation);
  }

  /** Whom of mine they are, as I said when I took a link of theirs to which their own yes is still to come. */
  public Optional<PersonId> named(AccountId me, AccountId inviter) {
    return db.read()
        .select(CIRCLE_INVITATION.THEIR_PERSON)
        .from(CIRCLE_INVITATION)
        .where(CIRCLE_INVITATION.ACCOUNT.eq(inviter.value()))
        .and(CIRCLE_INVITATION.ACCEPTED_ACCOUNT.eq(me.value()))
        .and(CIRCLE_INVITATION.THEIR_PERSON.isNotNull())
        .orderBy(CIRCLE_INVITATION.ID.desc())
        .limit(1)
        .fetchOptional(row -> new PersonId(row.value1()));
  }

  /** My yes; the inviter's follows, and never does where one blocked the other. NotFound for a used, revoked or expired link. */
  @Transactional
  public void accept(AccountId me, String text, PersonId mine) {
    var invitation =
        open(me, text).filter(it -> !it.inviter().equals(me)).orElseThrow(LinkOver::new);
    if (!take(invitation, me, mine)) {
      throw new LinkOver();
    }
  }

  @Override
  public Optional<Welcome> welcome(String link) {
    return open(link).map(it -> new Welcome(circle.nameOf(it.inviter()), "", "/join/" + link));
  }

  /** They become one of the new account's persons, by the name that they call themselves. */
  @Override
  @Transactional
  public boolean admit(String link, AccountId account) {
    return open(link)
        .filter(it -> take(it, account, personOf(account, it.inviter())))
        .isPresent();
  }

  @Override
  @Transactional
  public void reserve(String link, AccountId account) {
    open(link).ifPresent(it -> take(it, account, null));
  }

  /** Somebody of mine by the name that the other calls themselves: who is there already, or a new person. */
  PersonId personOf(AccountId me, AccountId other) {
    var name = circle.nameOf(other);
    return people.names(me).stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .map(Known::person)
        .orElseGet(() -> people.add(me, name, Ring.FRIENDS).id());
  }

  private boolean take(Invitation invitation, AccountId me, @Nullable PersonId mine) {
    var taken = db.write(invitation.inviter())
        .update(CIRCLE_INVITATION)
        .set(CIRCLE_INVITATION.ACCEPTED_ACCOUNT, me.value())
        .set(CIRCLE_INVITATION.THEIR_PERSON, mine == null ? null : mine.value())
        .where(is(invitation.inviter(), invitation.id()))
        .and(mayUse(me))
        .execute();
    if (taken == 1 && mine != null && !circle.eitherBlocked(me, invitation.inviter())) {
      live.tell(invitation.inviter(), Circle.TOPIC);
      reach.tell(me, invitation.inviter(), "accepted", invitation.id());
    }
    return taken == 1;
  }

  /** The inviter's yes: from here on the two are connected. */
  @Transactional
  public void confirm(AccountId me, UUID id) {
    var row = find(me, id);
    if (!waits(row)) {
      throw new NotFound();
    }
    remove(me, id);
    circle.connect(
        me,
        new PersonId(row.getPerson()),
        new AccountId(row.getAcceptedAccount()),
        new PersonId(row.getTheirPerson()));
  }

  /** Takes the link back, or says no to whoever used it; what they took over as a guest ends as well. */
  @Transactional
  public void revoke(AccountId me, UUID id) {
    var row = find(me, id);
    remove(me, id);
    if (row.getAcceptedAccount() != null) {
      circle.refuse(me, new AccountId(row.getAcceptedAccount()));
    }
  }

  private CircleInvitationRecord row(AccountId me, PersonId person, Secret secret) {
    var row = new CircleInvitationRecord();
    row.setAccount(me.value());
    row.setId(ids.next());
    row.setSecretHash(secret.hash());
    row.setPerson(person.value());
    row.setExpiresAt(days.now().plus(LASTS).toEpochMilli());
    return row;
  }

  private void add(CircleInvitationRecord row) {
    db.write(new AccountId(row.getAccount()))
        .insertInto(CIRCLE_INVITATION)
        .set(row)
        .execute();
  }

  private void forgetExpired(AccountId me) {
    db.write(me)
        .deleteFrom(CIRCLE_INVITATION)
        .where(CIRCLE_INVITATION.ACCOUNT.eq(me.value()))
        .andNot(unexpired())
        .execute();
  }

  private Optional<Invitation> find(String text, Condition which) {
    return Secret.parse(text)
        .flatMap(secret -> db.read()
            .selectFrom(CIRCLE_INVITATION)
            .where(CIRCLE_INVITATION.ACCOUNT.eq(secret.account().value()))
            .and(CIRCLE_INVITATION.SECRET_HASH.eq(secret.hash()))
            .and(which)
            .and(unexpired())
            .fetchOptional(this::invitation));
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
    var state = waits(row)
        ? new Invitation.State.Accepted(new AccountId(by), circle.nameOf(new AccountId(by)))
        : new Invitation.State.Open();
    return new Invitation(
        new AccountId(row.getAccount()),
        row.getId(),
        new PersonId(row.getPerson()),
        Instant.ofEpochMilli(row.getExpiresAt()),
        state);
  }

  /** Somebody said yes and may know mine; between those who blocked it is as if nobody had. */
  private boolean waits(CircleInvitationRecord row) {
    return row.getAcceptedAccount() != null
        && row.getTheirPerson() != null
        && !circle.eitherBlocked(
            new AccountId(row.getAccount()), new AccountId(row.getAcceptedAccount()));
  }

  private static Condition mayUse(AccountId me) {
    return CIRCLE_INVITATION
        .ACCEPTED_ACCOUNT
        .isNull()
        .or(CIRCLE_INVITATION
            .ACCEPTED_ACCOUNT
            .eq(me.value())
            .and(CIRCLE_INVITATION.THEIR_PERSON.isNull()));
  }

  private Condition unexpired() {
    return CIRCLE_INVITATION.EXPIRES_AT.gt(days.now().toEpochMilli());
  }

  private static Condition is(AccountId me, UUID id) {
    return CIRCLE_INVITATION.ACCOUNT.eq(me.value()).and(CIRCLE_INVITATION.ID.eq(id));
  }
}
