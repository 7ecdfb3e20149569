package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import kith.people.People;
import kith.people.Ring;
import kith.platform.Db;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The embedded file has one writer; whoever reads does not wait for it. */
@KithTest
class ReadWhileWrittenTest {
  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Db db;

  @Autowired
  TransactionTemplate transaction;

  @Test
  void pagesAreReadWhileSomebodyElseWrites() {
    var mia = given.someone("Mia");
    var maya = people.add(mia.id(), "Maya", Ring.INNER).id();
    mia.browser().get("/");
    var noa = given.someone("Noa").id();
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      transaction.executeWithoutResult(_ -> {
        db.write(noa);
        for (var path : List.of("/", "/people/" + maya, "/people", "/upcoming", "/search?q=Maya")) {
          var page = CompletableFuture.supplyAsync(() -> mia.browser().get(path), others);
          assertThat(page.join().getResponse().getStatus()).as(path).isEqualTo(200);
        }
      });
    }
  }
}
