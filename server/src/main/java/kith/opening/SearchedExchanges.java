package kith.opening;

import static kith.opening.db.Tables.OPENING_PART;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.shell.Searched;
import kith.vault.Vault;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What I answered in exchanges, and said back; never what others wrote. */
@Component
class SearchedExchanges implements Searched {
  private final Db db;
  private final Vault vault;

  SearchedExchanges(Db db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  @Override
  public void words(AccountId me, Consumer<Words> to) {
    db.read()
        .selectFrom(OPENING_PART)
        .where(OPENING_PART.ACCOUNT.eq(me.value()))
        .forEach(part -> {
          var href = "/opening/exchanges/" + part.getExchange();
          Stream.of(
                  open(me, OPENING_PART.ANSWER, part.getAnswer()),
                  open(me, OPENING_PART.BACK, part.getBack()))
              .filter(Objects::nonNull)
              .forEach(
                  words -> to.accept(new Words("opening.search.answer", words, null, null, href)));
        });
  }

  private @Nullable String open(
      AccountId me, TableField<?, byte[]> place, byte @Nullable [] sealed) {
    return sealed == null ? null : vault.open(me, place, sealed);
  }
}
