package kith.circle;

import static kith.circle.db.Tables.CIRCLE_INVITATION;

import kith.people.PersonForgotten;
import kith.people.PersonsMerged;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the persons true that invitations name, the inviter's and those of whoever said yes. */
@Component
class InvitedPersons {
  private final Db db;

  InvitedPersons(Db db) {
    this.db = db;
  }

  /** A link for somebody forgotten leads nowhere; whose yes named somebody forgotten may say it again. */
  @EventListener
  @Transactional
  void on(PersonForgotten forgotten) {
    var me = forgotten.keeper();
    db.write(me)
        .deleteFrom(CIRCLE_INVITATION)
        .where(CIRCLE_INVITATION.ACCOUNT.eq(me.value()))
        .and(CIRCLE_INVITATION.PERSON.eq(forgotten.person().value()))
        .execute();
    pointTheirs(me, forgotten.person(), null);
  }

  @EventListener
  @Transactional
  void on(PersonsMerged merged) {
    var me = merged.keeper();
    db.write(me)
        .update(CIRCLE_INVITATION)
        .set(CIRCLE_INVITATION.PERSON, merged.into().value())
        .where(CIRCLE_INVITATION.ACCOUNT.eq(me.value()))
        .and(CIRCLE_INVITATION.PERSON.eq(merged.from().value()))
        .execute();
    pointTheirs(me, merged.from(), merged.into());
  }

  /** Where I said yes to others and named somebody of mine. */
  private void pointTheirs(AccountId me, PersonId from, @Nullable PersonId into) {
    var named = CIRCLE_INVITATION
        .ACCEPTED_ACCOUNT
        .eq(me.value())
        .and(CIRCLE_INVITATION.THEIR_PERSON.eq(from.value()));
    var inviters = db.read()
        .selectDistinct(CIRCLE_INVITATION.ACCOUNT)
        .from(CIRCLE_INVITATION)
        .where(named)
        .fetch(row -> new AccountId(row.value1()));
    for (var inviter : inviters) {
      db.write(inviter)
          .update(CIRCLE_INVITATION)
          .set(CIRCLE_INVITATION.THEIR_PERSON, into == null ? null : into.value())
          .where(CIRCLE_INVITATION.ACCOUNT.eq(inviter.value()))
          .and(named)
          .execute();
    }
  }
}
