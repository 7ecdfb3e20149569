package kith.feelings;

import static kith.feelings.db.Tables.FEELINGS_REPLY;

import java.util.function.Consumer;
import java.util.stream.Stream;
import kith.accounts.AccountLeaving;
import kith.circle.Unlinked;
import kith.feelings.db.tables.records.FeelingsReplyRecord;
import kith.platform.AccountId;
import kith.platform.Db;
import org.jooq.Condition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was answered ends with the sharing, and each keeps what they wrote themselves. */
@Component
@Transactional
class EndedReplies {
  private final Db db;
  private final OwnWords own;

  EndedReplies(Db db, OwnWords own) {
    this.db = db;
    this.own = own;
  }

  /** The check-in goes: whoever answered keeps what they wrote. */
  void end(AccountId author, CheckInId id) {
    end(Replies.toCheckIn(author, id), own::keepReply);
  }

  /** Each keeps only their own words. */
  @EventListener
  void on(Unlinked unlinked) {
    part(unlinked.one(), unlinked.other());
    part(unlinked.other(), unlinked.one());
  }

  /** Who stays keeps what they wrote to whoever leaves. */
  @EventListener
  void on(AccountLeaving leaving) {
    var me = leaving.account();
    end(FEELINGS_REPLY.AUTHOR_ACCOUNT.eq(me.value()), own::keepReply);
    end(FEELINGS_REPLY.ACCOUNT.eq(me.value()), own::keepBack);
  }

  private void part(AccountId by, AccountId author) {
    end(
        FEELINGS_REPLY.ACCOUNT.eq(by.value()).and(FEELINGS_REPLY.AUTHOR_ACCOUNT.eq(author.value())),
        reply -> {
          own.keepReply(reply);
          own.keepBack(reply);
        });
  }

  private void end(Condition which, Consumer<FeelingsReplyRecord> keep) {
    var ending = db.read().selectFrom(FEELINGS_REPLY).where(which).fetch();
    db.changing(ending.stream()
        .flatMap(it -> Stream.of(it.getAccount(), it.getAuthorAccount()))
        .map(AccountId::new)
        .toList());
    for (var reply : ending) {
      keep.accept(reply);
      db.write(new AccountId(reply.getAccount()))
          .deleteFrom(FEELINGS_REPLY)
          .where(Replies.is(reply))
          .execute();
    }
  }
}
