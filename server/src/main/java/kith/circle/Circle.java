package kith.circle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.accounts.Account;
import kith.accounts.Accounts;
import kith.circle.db.tables.records.CircleConnectionRecord;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonForgotten;
import kith.people.PersonsMerged;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.shell.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts I am connected with. Connecting shows nothing; unlinking is one-sided, immediate and silent. */
@Service
@Transactional(readOnly = true)
public class Circle {
  static final String TOPIC = "circle";
  private final ConnectionRows connections;
  private final Grants grants;
  private final Accounts accounts;
  private final People people;
  private final Days days;
  private final Live live;
  private final ApplicationEventPublisher events;

  Circle(
      ConnectionRows connections,
      Grants grants,
      Accounts accounts,
      People people,
      Days days,
      Live live,
      ApplicationEventPublisher events) {
    this.connections = connections;
    this.grants = grants;
    this.accounts = accounts;
    this.people = people;
    this.days = days;
    this.live = live;
    this.events = events;
  }

  public List<Connection> connections(AccountId me) {
    return connections.all(me).stream().map(this::connection).toList();
  }

  public Optional<Connection> find(AccountId me, AccountId other) {
    return connections.find(me, other).map(this::connection);
  }

  public boolean connected(AccountId me, AccountId other) {
    return connections.find(me, other).isPresent();
  }

  /** The account that is this person of mine, if we are connected. */
  public Optional<AccountId> accountOf(AccountId me, PersonId person) {
    return connections.accountOf(me, person);
  }

  /** What somebody calls themselves; only for those who are or were invited to connect. */
  public String nameOf(AccountId account) {
    return accounts.find(account).map(Account::name).orElse("");
  }

  /** What I call somebody with whom I am connected; what they call themselves where I have nobody who is them. */
  public String called(AccountId me, AccountId other) {
    return connections
        .find(me, other)
        .flatMap(it -> called(me, it.getPerson()))
        .orElseGet(() -> nameOf(other));
  }

  private Optional<String> called(AccountId me, @Nullable UUID person) {
    return Optional.ofNullable(person)
        .flatMap(it -> people.find(me, new PersonId(it)))
        .map(Person::name);
  }

  @Transactional
  public void link(AccountId me, AccountId other, PersonId person) {
    found(connections.link(me, other, person));
  }

  @Transactional
  public void mute(AccountId me, AccountId other, boolean muted) {
    found(connections.mute(me, other, muted));
  }

  /** Ends the connection for both, at once; each keeps only their own words. */
  @Transactional
  public void unlink(AccountId me, AccountId other) {
    events.publishEvent(new Parting(me, other));
    connections.changing(me, other);
    found(connections.remove(me, other));
    connections.remove(other, me);
    grants.endBetween(me, other);
    events.publishEvent(new Unlinked(me, other));
    live.tell(other, TOPIC);
  }

  /** No to somebody who is not connected with me: what a link of mine let them take part in ends, as with unlinking. */
  @Transactional
  void refuse(AccountId me, AccountId other) {
    events.publishEvent(new Parting(me, other));
    connections.changing(me, other);
    if (!connected(me, other)) {
      grants.endBetween(me, other);
      events.publishEvent(new Unlinked(me, other));
    }
  }

  @Transactional
  public void block(AccountId me, AccountId other) {
    var person = find(me, other).map(Connection::person).orElse(null);
    unlink(me, other);
    connections.block(me, other, person, days.now().toEpochMilli());
  }

  @Transactional
  public void unblock(AccountId me, AccountId other) {
    found(connections.unblock(me, other));
  }

  public List<Blocked> blocked(AccountId me) {
    return connections.blocked(me).stream()
        .map(it -> {
          var other = new AccountId(it.getOtherAccount());
          var name = nameOf(other);
          return new Blocked(other, name, called(me, it.getPerson()).orElse(name));
        })
        .toList();
  }

  @Transactional
  void connect(AccountId inviter, PersonId theirs, AccountId invited, PersonId mine) {
    connections.changing(inviter, invited);
    var now = days.now().toEpochMilli();
    connections.add(inviter, invited, theirs, now);
    connections.add(invited, inviter, mine, now);
    events.publishEvent(new Connected(inviter, invited));
    live.tell(invited, TOPIC);
  }

  /** Whether one of these wants nothing of the other. Nobody may learn it from what is shown. */
  public boolean eitherBlocked(AccountId one, AccountId other) {
    return connections.eitherBlocked(one, other);
  }

  @EventListener
  @Transactional
  void on(PersonForgotten forgotten) {
    connections.unlinkPerson(forgotten.keeper(), forgotten.person());
  }

  @EventListener
  @Transactional
  void on(PersonsMerged merged) {
    connections.repoint(merged.keeper(), merged.from(), merged.into());
  }

  private Connection connection(CircleConnectionRecord row) {
    var other = new AccountId(row.getOtherAccount());
    return new Connection(
        other,
        nameOf(other),
        row.getPerson() == null ? null : new PersonId(row.getPerson()),
        row.getMuted(),
        Instant.ofEpochMilli(row.getSince()));
  }

  private static void found(int rows) {
    if (rows == 0) {
      throw new NotFound();
    }
  }
}
