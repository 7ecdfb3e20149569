package kith.feelings;

import java.util.function.Consumer;
import kith.platform.AccountId;
import kith.shell.Searched;
import org.springframework.stereotype.Component;

/** What I said to check-ins of others, and back to what others said to mine. */
@Component
class SearchedReplies implements Searched {
  private final Replies replies;

  SearchedReplies(Replies replies) {
    this.replies = replies;
  }

  @Override
  public void words(AccountId me, Consumer<Words> to) {
    replies.eachOfMine(
        me,
        (checkIn, text) -> to.accept(new Words(
            checkIn.by().equals(me) ? "feelings.search.back" : "feelings.search.reply",
            text,
            null,
            null,
            href(me, checkIn))));
  }

  private String href(AccountId me, Replies.Fresh checkIn) {
    if (checkIn.by().equals(me)) {
      return "/feelings/" + checkIn.id();
    }
    return replies.mayRead(me, checkIn)
        ? "/feelings/shared/" + checkIn.by() + "/" + checkIn.id()
        : "/feelings/shared";
  }
}
