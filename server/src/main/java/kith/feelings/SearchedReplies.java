package kith.feelings;

import java.util.function.Consumer;
import kith.platform.AccountId;
import kith.shell.Searched;
import org.springframework.stereotype.Component;

/** What I said to check-ins of others, and back to what others said to mine. */
@Component
class SearchedReplies implements Searched {
  private final OwnWords own;

  SearchedReplies(OwnWords own) {
    this.own = own;
  }

  @Override
  public void words(AccountId me, Consumer<Words> to) {
    for (var said : own.all(me)) {
      var kind = said.kind() == Said.Kind.BACK ? "feelings.search.back" : "feelings.search.reply";
      var href = said.href() == null ? "/feelings/said" : said.href();
      to.accept(new Words(kind, said.words(), null, null, href));
    }
  }
}
