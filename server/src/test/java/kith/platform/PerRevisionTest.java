package kith.platform;

import static kith.people.db.Tables.PEOPLE_PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import kith.people.People;
import kith.people.Ring;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
class PerRevisionTest {
  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Undo undo;

  @Autowired
  Db db;

  @Autowired
  PlatformTransactionManager transactions;

  PerRevision<Integer> count;
  Given.Someone mia;
  int opened;

  @BeforeEach
  void miaKnowsAna() {
    mia = given.someone("Mia");
    people.add(mia.id(), "Ana", Ring.CLOSE);
    count = new PerRevision<>(db, 10, "people");
    assertThat(persons()).isEqualTo(1);
  }

  @Test
  void whatIsHeldOfAModuleOutlastsWhatOthersWrite() {
    mia.browser().post("/notes", "text", "quick chat about football");
    assertThat(persons()).isEqualTo(1);
    assertThat(opened).isEqualTo(1);
  }

  @Test
  void itIsOpenedAgainWhenTheModuleWrote() {
    people.add(mia.id(), "Ben", Ring.CLOSE);
    assertThat(persons()).isEqualTo(2);
    assertThat(opened).isEqualTo(2);
  }

  @Test
  void itIsOpenedAgainWhenAChangeWasTakenBack() {
    var ana = people.list(mia.id()).getFirst();
    var renamed = people.rename(mia.id(), ana.id(), ana.version(), "Anna");
    persons();
    undo.takeBack(mia.id(), renamed.undo());
    persons();
    assertThat(opened).isEqualTo(3);
  }

  @Test
  void insideATransactionThatWroteItIsOpenedEachTime() {
    new TransactionTemplate(transactions).executeWithoutResult(status -> {
      people.add(mia.id(), "Ben", Ring.CLOSE);
      assertThat(open()).isEqualTo(2);
      assertThat(open()).isEqualTo(2);
      status.setRollbackOnly();
    });
    assertThat(persons()).isEqualTo(1);
    assertThat(opened).isEqualTo(3);
  }

  @Test
  void aWriteOfWhichNoTableCanBeToldIsRefused() {
    assertThatThrownBy(() -> new TransactionTemplate(transactions)
            .executeWithoutResult(_ -> db.write(mia.id()).query("vacuum").execute()))
        .hasMessage("no telling which table this writes: vacuum");
  }

  private int persons() {
    var reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    return Objects.requireNonNull(reading.execute(_ -> open()));
  }

  private int open() {
    return count.of(mia.id(), account -> {
      opened++;
      return db.read().fetchCount(PEOPLE_PERSON, PEOPLE_PERSON.ACCOUNT.eq(account.value()));
    });
  }
}
