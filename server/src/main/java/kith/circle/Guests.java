package kith.circle;

import static kith.circle.db.Tables.CIRCLE_GUEST;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.accounts.Admission;
import kith.accounts.Secret;
import kith.circle.db.tables.records.CircleGuestRecord;
import kith.people.PersonForgotten;
import kith.people.PersonsMerged;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.shell.LinkOver;
import kith.vault.Vault;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guest links: a random secret, one person, one purpose, an end. A guest may take what they did into an account. */
@Service
@Transactional(readOnly = true)
public class Guests implements Admission {
  private static final int MOST = 50;
  private final Db db;
  private final Vault vault;
  private final Ids ids;
  private final Days days;
  private final Circle circle;
  private final Invitations invitations;
  private final ApplicationEventPublisher events;

  Guests(
      Db db,
      Vault vault,
      Ids ids,
      Days days,
      Circle circle,
      Invitations invitations,
      ApplicationEventPublisher events) {
    this.db = db;
    this.vault = vault;
    this.ids = ids;
    this.days = days;
    this.circle = circle;
    this.invitations = invitations;
    this.events = events;
  }

  /** @param secret of the link, which cannot be read again */
  public record Made(UUID id, String secret) {}

  @Transactional
  public Made make(
      AccountId me, String kind, UUID thing, @Nullable PersonId person, Duration lasts) {
    var secret = Secret.fresh(me);
    var id = ids.next();
    db.write(me)
        .insertInto(CIRCLE_GUEST)
        .set(CIRCLE_GUEST.ACCOUNT, me.value())
        .set(CIRCLE_GUEST.ID, id)
        .set(CIRCLE_GUEST.SECRET_HASH, secret.hash())
        .set(CIRCLE_GUEST.KIND, kind)
        .set(CIRCLE_GUEST.THING, thing)
        .set(CIRCLE_GUEST.PERSON, person == null ? null : person.value())
        .set(CIRCLE_GUEST.EXPIRES_AT, days.now().plus(lasts).toEpochMilli())
        .execute();
    return new Made(id, secret.text());
  }

  /** Whether so many links are open that no more should be made. */
  public boolean tooMany(AccountId me) {
    return all(me).size() >= MOST;
  }

  /** Another secret for the same guest, when the link was lost; the old one opens nothing any more. NotFound once it is over. */
  @Transactional
  public String renew(AccountId me, UUID id) {
    var secret = Secret.fresh(me);
    var renewed = db.write(me)
        .update(CIRCLE_GUEST)
        .set(CIRCLE_GUEST.SECRET_HASH, secret.hash())
        .where(is(me, id))
        .and(CIRCLE_GUEST.JOINED_ACCOUNT.isNull())
        .and(unexpired())
        .execute();
    if (renewed == 0) {
      throw new NotFound();
    }
    return secret.text();
  }

  /** Whom the link lets in, and to what; empty when it is wrong, revoked, over, or an account's by now. */
  public Optional<Guest> open(String text, String kind) {
    return find(text, CIRCLE_GUEST.KIND.eq(kind).and(CIRCLE_GUEST.JOINED_ACCOUNT.isNull()));
  }

  /** What the link was for, if it is this account's by now. */
  public Optional<Guest> joined(AccountId me, String text, String kind) {
    return find(text, CIRCLE_GUEST.KIND.eq(kind).and(CIRCLE_GUEST.JOINED_ACCOUNT.eq(me.value())));
  }

  /** Whether the link is some account's by now, so that one has to sign in to go on. */
  public boolean isAccounts(String text, String kind) {
    return find(text, CIRCLE_GUEST.KIND.eq(kind).and(CIRCLE_GUEST.JOINED_ACCOUNT.isNotNull()))
        .isPresent();
  }

  /**
   * What I did as a guest becomes my account's; whoever made the link is asked whether they want to be connected, unless one of us
   * blocked the other, of which nothing is to be seen. NotFound when the link is not for me to take.
   */
  @Transactional
  public void join(AccountId me, String text) {
    var guest = find(text, mayTake(me)).orElseThrow(LinkOver::new);
    if (guest.host().equals(me) || !take(guest, me)) {
      throw new LinkOver();
    }
    events.publishEvent(new GuestJoined(guest, me));
    if (guest.person() != null && !circle.connected(me, guest.host())) {
      invitations.await(guest.host(), guest.person(), me, invitations.personOf(me, guest.host()));
    }
  }

  @Override
  public Optional<Welcome> welcome(String link) {
    return find(link, CIRCLE_GUEST.JOINED_ACCOUNT.isNull())
        .map(it -> new Welcome(
            circle.nameOf(it.host()), it.name() == null ? "" : it.name(), "/answer/" + link));
  }

  @Override
  @Transactional
  public boolean admit(String link, AccountId account) {
    var free = find(link, CIRCLE_GUEST.JOINED_ACCOUNT.isNull()).isPresent();
    if (free) {
      join(account, link);
    }
    return free;
  }

  @Override
  @Transactional
  public void reserve(String link, AccountId account) {
    find(link, CIRCLE_GUEST.JOINED_ACCOUNT.isNull()).ifPresent(it -> take(it, account));
  }

  public List<Guest> all(AccountId me) {
    return db.read()
        .selectFrom(CIRCLE_GUEST)
        .where(CIRCLE_GUEST.ACCOUNT.eq(me.value()))
        .and(CIRCLE_GUEST.JOINED_ACCOUNT.isNull())
        .and(unexpired())
        .orderBy(CIRCLE_GUEST.ID)
        .fetch(this::guest);
  }

  public Optional<Guest> find(AccountId me, UUID id) {
    return db.read().selectFrom(CIRCLE_GUEST).where(is(me, id)).fetchOptional(this::guest);
  }

  /** The things of this kind for which somebody of mine got a link. */
  public List<UUID> things(AccountId me, String kind, PersonId person) {
    return db.read()
        .select(CIRCLE_GUEST.THING)
        .from(CIRCLE_GUEST)
        .where(CIRCLE_GUEST.ACCOUNT.eq(me.value()))
        .and(CIRCLE_GUEST.KIND.eq(kind))
        .and(CIRCLE_GUEST.PERSON.eq(person.value()))
        .fetch(CIRCLE_GUEST.THING);
  }

  /** Whom of mine an account was to me as a guest at this thing. */
  public Optional<PersonId> personOf(AccountId me, UUID thing, AccountId joined) {
    return db.read()
        .selectFrom(CIRCLE_GUEST)
        .where(CIRCLE_GUEST.ACCOUNT.eq(me.value()))
        .and(CIRCLE_GUEST.THING.eq(thing))
        .and(CIRCLE_GUEST.JOINED_ACCOUNT.eq(joined.value()))
        .limit(1)
        .fetchOptional(this::guest)
        .map(Guest::person);
  }

  @Transactional
  public void callThemselves(Guest guest, String name) {
    db.write(guest.host())
        .update(CIRCLE_GUEST)
        .set(CIRCLE_GUEST.NAME, vault.seal(guest.host(), CIRCLE_GUEST.NAME, name))
        .where(is(guest.host(), guest.id()))
        .execute();
  }

  @Transactional
  public void revoke(AccountId me, UUID id) {
    events.publishEvent(new GuestLeaving(find(me, id).orElseThrow(NotFound::new)));
    db.write(me).deleteFrom(CIRCLE_GUEST).where(is(me, id)).execute();
  }

  /** The link still works: whoever has it was asked. */
  @EventListener
  @Transactional
  void on(PersonForgotten forgotten) {
    point(forgotten.keeper(), forgotten.person(), null);
  }

  @EventListener
  @Transactional
  void on(PersonsMerged merged) {
    point(merged.keeper(), merged.from(), merged.into());
  }

  private void point(AccountId me, PersonId from, @Nullable PersonId into) {
    db.write(me)
        .update(CIRCLE_GUEST)
        .set(CIRCLE_GUEST.PERSON, into == null ? null : into.value())
        .where(CIRCLE_GUEST.ACCOUNT.eq(me.value()), CIRCLE_GUEST.PERSON.eq(from.value()))
        .execute();
  }

  private boolean take(Guest guest, AccountId me) {
    return db.write(guest.host())
            .update(CIRCLE_GUEST)
            .set(CIRCLE_GUEST.JOINED_ACCOUNT, me.value())
            .where(is(guest.host(), guest.id()))
            .and(mayTake(me))
            .execute()
        == 1;
  }

  private Optional<Guest> find(String text, Condition which) {
    return Secret.parse(text)
        .flatMap(secret -> db.read()
            .selectFrom(CIRCLE_GUEST)
            .where(CIRCLE_GUEST.ACCOUNT.eq(secret.account().value()))
            .and(CIRCLE_GUEST.SECRET_HASH.eq(secret.hash()))
            .and(which)
            .and(unexpired())
            .fetchOptional(this::guest));
  }

  private Condition unexpired() {
    return CIRCLE_GUEST.EXPIRES_AT.gt(days.now().toEpochMilli());
  }

  private static Condition mayTake(AccountId me) {
    return CIRCLE_GUEST.JOINED_ACCOUNT.isNull().or(CIRCLE_GUEST.JOINED_ACCOUNT.eq(me.value()));
  }

  private Guest guest(CircleGuestRecord row) {
    var host = new AccountId(row.getAccount());
    return new Guest(
        host,
        row.getId(),
        row.getKind(),
        row.getThing(),
        row.getPerson() == null ? null : new PersonId(row.getPerson()),
        row.getName() == null ? null : vault.open(host, CIRCLE_GUEST.NAME, row.getName()),
        Instant.ofEpochMilli(row.getExpiresAt()));
  }

  private static Condition is(AccountId me, UUID id) {
    return CIRCLE_GUEST.ACCOUNT.eq(me.value()).and(CIRCLE_GUEST.ID.eq(id));
  }
}
