package kith.opening;

import static kith.opening.db.Tables.OPENING_AUDIENCE;

import java.util.Optional;
import kith.people.PersonForgotten;
import kith.people.PersonsMerged;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Db;
import kith.platform.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What my people are to me, where I said so, so that questions suit. Nothing else is concluded from it, and it from nothing. */
@Service
@Transactional(readOnly = true)
public class Audiences {
  private final Db db;

  Audiences(Db db) {
    this.db = db;
  }

  /** Empty until I say it: then only what suits everybody is offered. */
  public Optional<Audience> of(AccountId me, PersonId person) {
    return db.read()
        .select(OPENING_AUDIENCE.AUDIENCE)
        .from(OPENING_AUDIENCE)
        .where(OPENING_AUDIENCE.ACCOUNT.eq(me.value()))
        .and(OPENING_AUDIENCE.PERSON.eq(person.value()))
        .fetchOptional(row -> Choices.parse(Audience.class, row.value1()));
  }

  @Transactional
  public void choose(AccountId me, PersonId person, Optional<Audience> audience) {
    forget(me, person);
    audience.ifPresent(it -> db.write(me)
        .insertInto(OPENING_AUDIENCE)
        .set(OPENING_AUDIENCE.ACCOUNT, me.value())
        .set(OPENING_AUDIENCE.PERSON, person.value())
        .set(OPENING_AUDIENCE.AUDIENCE, Choices.name(it))
        .execute());
  }

  @EventListener
  @Transactional
  void on(PersonForgotten forgotten) {
    forget(forgotten.keeper(), forgotten.person());
  }

  /** What I said of the one who stays holds. */
  @EventListener
  @Transactional
  void on(PersonsMerged merged) {
    var me = merged.keeper();
    choose(me, merged.into(), of(me, merged.into()).or(() -> of(me, merged.from())));
    forget(me, merged.from());
  }

  private void forget(AccountId me, PersonId person) {
    db.write(me)
        .deleteFrom(OPENING_AUDIENCE)
        .where(OPENING_AUDIENCE.ACCOUNT.eq(me.value()))
        .and(OPENING_AUDIENCE.PERSON.eq(person.value()))
        .execute();
  }
}
