package kith.accounts;

import static kith.accounts.db.Tables.ACCOUNTS_ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import kith.people.People;
import kith.people.Ring;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.vault.Unreadable;
import kith.vault.Vault;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class LeavingTest {
  @Autowired
  Given given;

  @Autowired
  Leaving leaving;

  @Autowired
  People people;

  @Autowired
  Vault vault;

  @Autowired
  Db db;

  @Test
  void withoutThePasswordNothingIsDeleted() {
    var mia = given.someone("Mia").browser();
    assertThat(mia.delete("/settings/account", "leaving-password", "guess"))
        .hasStatus(422)
        .bodyText()
        .contains("show that it is you");
    assertThat(mia.get("/")).hasStatusOk();
  }

  @Test
  void noTableKeepsARowAndNoOldCopyCanBeOpened() {
    var mia = given.someone("Mia");
    var noa = given.someone("Noa");
    people.add(mia.id(), "Ana", Ring.CLOSE);
    people.add(noa.id(), "Ben", Ring.CLOSE);
    given.program(mia);
    var copied = name(mia.id());
    assertThat(vault.open(mia.id(), ACCOUNTS_ACCOUNT.NAME, copied)).isEqualTo("Mia");
    assertThat(tablesWith(mia.id())).contains("accounts_account", "people_person");

    assertThat(mia.browser().delete("/settings/account", "leaving-password", Given.PASSWORD))
        .hasStatus(303);

    assertThat(tablesWith(mia.id())).isEmpty();
    assertThatThrownBy(() -> vault.open(mia.id(), ACCOUNTS_ACCOUNT.NAME, copied))
        .isInstanceOf(Unreadable.class);
    assertThat(mia.browser().get("/")).hasStatus3xxRedirection();
    assertThat(given.visitor().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD))
        .hasStatus(422);
    assertThat(noa.browser().get("/people")).bodyText().contains("Ben");
  }

  @Test
  void anInterruptedDeletionIsFinishedAtTheNextStart() {
    var mia = given.someone("Mia");
    leaving.mark(mia.id());
    assertThat(mia.browser().get("/")).hasStatus3xxRedirection();
    assertThat(given.visitor().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD))
        .hasStatus(422);
    leaving.finishAll();
    assertThat(tablesWith(mia.id())).isEmpty();
  }

  private byte[] name(AccountId account) {
    return db.read()
        .select(ACCOUNTS_ACCOUNT.NAME)
        .from(ACCOUNTS_ACCOUNT)
        .where(ACCOUNTS_ACCOUNT.ACCOUNT.eq(account.value()))
        .fetchSingle(ACCOUNTS_ACCOUNT.NAME);
  }

  /** Looks into every column of every table, whatever it is called. */
  private ArrayList<String> tablesWith(AccountId account) {
    var found = new ArrayList<String>();
    for (var table : db.writeUnowned().meta().getTables()) {
      var schema = table.getSchema();
      if (schema != null && !schema.getName().isEmpty() && !schema.getName().equals("public")) {
        continue;
      }
      for (var row : db.read()
          .select(DSL.asterisk())
          .from(DSL.table(DSL.name(table.getName())))
          .fetch()) {
        for (var value : row.intoArray()) {
          if (account.toString().equals(String.valueOf(value))) {
            found.add(table.getName());
          }
        }
      }
    }
    return found;
  }
}
