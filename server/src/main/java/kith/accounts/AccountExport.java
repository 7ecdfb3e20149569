package kith.accounts;

import static kith.accounts.db.Tables.ACCOUNTS_ACCOUNT;
import static kith.accounts.db.Tables.ACCOUNTS_EVENT;
import static kith.accounts.db.Tables.ACCOUNTS_PASSKEY;
import static kith.accounts.db.Tables.ACCOUNTS_SESSION;
import static kith.accounts.db.Tables.ACCOUNTS_TOKEN;

import kith.platform.AccountId;
import kith.shell.Exports;
import kith.shell.Item;
import kith.vault.OpenedRows;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who I am here, and what happened at the door; without what would open it. */
@Component
@Order(12)
class AccountExport implements Exports {
  private final OpenedRows rows;

  AccountExport(OpenedRows rows) {
    this.rows = rows;
  }

  @Override
  public void export(AccountId me, Handing to) {
    kind(
        me,
        to,
        "account",
        ACCOUNTS_ACCOUNT,
        ACCOUNTS_ACCOUNT.EMAIL_HASH,
        ACCOUNTS_ACCOUNT.PASSWORD);
    kind(
        me,
        to,
        "passkeys",
        ACCOUNTS_PASSKEY,
        ACCOUNTS_PASSKEY.CREDENTIAL_HASH,
        ACCOUNTS_PASSKEY.RECORD);
    kind(me, to, "tokens", ACCOUNTS_TOKEN, ACCOUNTS_TOKEN.HASH);
    kind(me, to, "devices", ACCOUNTS_SESSION, ACCOUNTS_SESSION.TOKEN_HASH);
    kind(me, to, "door", ACCOUNTS_EVENT);
  }

  private void kind(AccountId me, Handing to, String kind, Table<?> table, Field<?>... without) {
    to.kind(
        "accounts.export." + kind,
        item -> rows.each(me, table, row -> item.accept(Item.of(row).saying("name")), without));
  }
}
