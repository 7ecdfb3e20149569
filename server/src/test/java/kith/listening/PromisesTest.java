package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import kith.testing.KithTest;
import kith.text.FoundPromise.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class PromisesTest extends AboutAna {
  @Autowired
  Promises promises;

  @Autowired
  PromiseCards cards;

  @Test
  void aPromiseIsKeptOrLetGoOnItsDay() {
    var mine = promises.add(mia.id(), promise(By.ME, "call on Sunday", ana, TODAY));
    assertThat(mia.browser().get("/people/" + ana))
        .bodyText()
        .contains("I promised", "call on Sunday");
    assertThat(cards.today(mia.id(), TODAY)).singleElement().satisfies(card -> {
      assertThat(card.person()).isEqualTo(ana);
      assertThat(card.reason()).isEqualTo("You promised on Monday 23 November: “call on Sunday”");
    });
    mia.browser().put("/promises/" + mine.id() + "/keeping");
    assertThat(cards.today(mia.id(), TODAY)).isEmpty();
    assertThat(mia.browser().get("/people/" + ana))
        .bodyText()
        .contains("Kept on Monday 23 November");
    mia.browser().delete("/promises/" + mine.id() + "/keeping");
    assertThat(cards.letGo(mia.id(), "promise-" + mine.id() + "-" + TODAY)).isTrue();
    assertThat(promises.get(mia.id(), mine.id()).state())
        .isEqualTo(new Promise.State.Dropped(TODAY));
  }

  @ParameterizedTest
  @CsvSource({"keeping, Your word is kept.", "dropping, Let go."})
  void whatIDoWithAPromiseIsTakenBack(String act, String said) {
    var mine = promises.add(mia.id(), promise(By.ME, "call on Sunday", ana, TODAY));
    mia.browser().put("/promises/" + mine.id() + "/" + act);
    var page = mia.browser().get("/people/" + ana);
    assertThat(page).bodyText().contains(said);
    undo(page);
    assertThat(promises.get(mia.id(), mine.id()).open()).isTrue();
  }

  @Test
  void aPromiseThatStandsAgainIsTakenBackToo() {
    var mine = promises.add(mia.id(), promise(By.ME, "call on Sunday", ana, TODAY));
    promises.keep(mia.id(), mine.id());
    mia.browser().delete("/promises/" + mine.id() + "/keeping");
    undo(mia.browser().get("/people/" + ana));
    assertThat(promises.get(mia.id(), mine.id()).open()).isFalse();
  }

  @Test
  void whatTheyPromisedIsNoCardOfMine() {
    promises.add(mia.id(), promise(By.THEM, "bring the book", ana, TODAY));
    assertThat(cards.today(mia.id(), TODAY)).isEmpty();
  }

  @Test
  void aPromiseIsWrittenEditedAndDeletedByHand() {
    mia.browser()
        .post(
            "/people/" + ana + "/promises",
            "kind",
            "promise-by-them",
            "words",
            "bring the book",
            "who",
            "Ana");
    var book = promises.of(mia.id(), ana).getFirst();
    mia.browser()
        .put(
            "/promises/" + book.id(),
            "version",
            "0",
            "kind",
            "promise-by-me",
            "words",
            "bring two",
            "who",
            "Ana",
            "from",
            "2026-11-30");
    assertThat(promises.get(mia.id(), book.id()).words()).isEqualTo("bring two");
    assertThat(promises.get(mia.id(), book.id()).mine()).isTrue();
    mia.browser().delete("/promises/" + book.id());
    assertThat(promises.of(mia.id(), ana)).isEmpty();
  }
}
