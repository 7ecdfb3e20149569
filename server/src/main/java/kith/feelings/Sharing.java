package kith.feelings;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.circle.Grants;
import kith.circle.Unlinked;
import kith.feelings.db.tables.records.FeelingsShareRecord;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.shell.Live;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see which check-in of mine. The words and the place in the field, and no more unless I add it to that one share. That I
 * take a share back, and that I do not check in, look alike: there is nothing to see.
 */
@Service
@Transactional(readOnly = true)
public class Sharing {
  /** What check-ins are called among the grants; open pages hear of them by the same word. */
  public static final String KIND = "checkin";

  private static final Duration FRESH = Duration.ofDays(7);
  private static final int LISTED = 50;
  private final ShareRows shares;
  private final CheckInRows checkIns;
  private final Standings standings;
  private final EndedReplies ended;
  private final Asks asks;
  private final Grants grants;
  private final People people;
  private final Days days;
  private final Live live;

  Sharing(
      ShareRows shares,
      CheckInRows checkIns,
      Standings standings,
      EndedReplies ended,
      Asks asks,
      Grants grants,
      People people,
      Days days,
      Live live) {
    this.shares = shares;
    this.checkIns = checkIns;
    this.standings = standings;
    this.ended = ended;
    this.asks = asks;
    this.grants = grants;
    this.people = people;
    this.days = days;
    this.live = live;
  }

  /** This once. NotFound when it is not mine, or somebody is not connected with me; then it is shared with nobody. */
  @Transactional
  public void share(AccountId me, CheckInId id, Collection<AccountId> with, More more) {
    if (checkIns.find(me, id).isEmpty()) {
      throw new NotFound();
    }
    share(me, id, with, more, false);
  }

  @Transactional
  public void revoke(AccountId me, CheckInId id, AccountId with) {
    grants.revoke(me, id.value(), with);
    shares.delete(with, me, id);
  }

  public List<Shared> sharedWith(AccountId me, CheckInId id) {
    return shares.ofCheckIn(me, id).stream()
        .filter(this::granted)
        .map(it -> new Shared(new AccountId(it.getAccount()), more(it), it.getStanding()))
        .toList();
  }

  /** What others show me, newest first. */
  public List<Received> received(AccountId me) {
    return shares.latest(me, LISTED).stream().flatMap(it -> open(it).stream()).toList();
  }

  public Optional<Received> received(AccountId me, AccountId author, CheckInId id) {
    return shares.find(me, author, id).flatMap(this::open);
  }

  /** What came in the last days and I have not looked at. */
  public List<Received> fresh(AccountId me) {
    var since = days.now().minus(FRESH).toEpochMilli();
    return shares.fresh(me, since).stream().flatMap(it -> open(it).stream()).toList();
  }

  /** I have looked at it, or want it no more on Today; only I know. */
  @Transactional
  public void settle(AccountId me, AccountId author, CheckInId id) {
    shares.settle(me, author, id);
  }

  /** Shares a new check-in of today with those with whom I said before that its quadrant is shared. */
  @Transactional
  void shareAsStanding(AccountId me, CheckIn checkIn) {
    if (checkIn.on().equals(days.today(me))) {
      share(me, checkIn.id(), standings.with(me, checkIn.quadrant()), More.NOTHING, true);
    }
  }

  /**
   * What was shared by itself ends where its new quadrant is not shared. A sentence, persons or a reason that I wrote only now are
   * shown to nobody before I add them anew.
   */
  @Transactional
  void changed(AccountId me, CheckIn before, CheckIn after) {
    var still = standings.with(me, after.quadrant());
    for (var shared : sharedWith(me, after.id())) {
      if (shared.standing() && !still.contains(shared.with())) {
        revoke(me, after.id(), shared.with());
      } else {
        shares.limit(shared.with(), me, after.id(), shared.more().unless(before, after));
        live.tell(shared.with(), KIND);
      }
    }
  }

  @Transactional
  void end(AccountId me, CheckInId id) {
    ended.end(me, id);
    grants.revokeAll(me, KIND, id.value());
  }

  @EventListener
  @Transactional
  void on(Unlinked unlinked) {
    shares.deleteFrom(unlinked.one(), unlinked.other());
    shares.deleteFrom(unlinked.other(), unlinked.one());
    live.tell(unlinked.one(), KIND);
    live.tell(unlinked.other(), KIND);
  }

  private void share(
      AccountId me, CheckInId id, Collection<AccountId> with, More more, boolean standing) {
    for (var receiver : with) {
      shares.save(
          receiver, me, id, new Shared(receiver, more, standing), days.now().toEpochMilli());
      asks.answered(me, receiver);
    }
    grants.give(me, KIND, id.value(), with);
  }

  private Optional<Received> open(FeelingsShareRecord share) {
    var author = new AccountId(share.getAuthorAccount());
    return Optional.of(share)
        .filter(this::granted)
        .flatMap(_ -> checkIns.find(author, new CheckInId(share.getCheckin())))
        .map(it -> received(author, it, more(share)));
  }

  private Received received(AccountId author, CheckIn checkIn, More more) {
    var felt = checkIn.felt();
    return new Received(
        author,
        checkIn.id(),
        checkIn.at(),
        felt.affect(),
        felt.words(),
        more.sentence() ? felt.sentence() : null,
        more.about() ? felt.reason() : null,
        more.about() ? names(author, checkIn.about()) : List.of());
  }

  private List<String> names(AccountId author, Set<PersonId> persons) {
    return people.among(author, persons).values().stream()
        .map(Person::name)
        .sorted()
        .toList();
  }

  private boolean granted(FeelingsShareRecord share) {
    return grants.mayRead(
        new AccountId(share.getAccount()),
        new AccountId(share.getAuthorAccount()),
        KIND,
        share.getCheckin());
  }

  private static More more(FeelingsShareRecord share) {
    return new More(share.getWithSentence(), share.getWithAbout());
  }
}
