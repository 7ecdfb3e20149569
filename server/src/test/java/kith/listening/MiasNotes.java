package kith.listening;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.people.People;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.text.FoundPromise.By;
import kith.text.When;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Mia writes down what she hears of the people she knows. */
abstract class MiasNotes {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Listening listening;

  Given.Someone mia;

  @BeforeEach
  void someoneWhoWrites() {
    mia = given.someone("Mia");
  }

  PersonId person(String name) {
    return people.add(mia.id(), name, Ring.CLOSE).id();
  }

  static PromiseWords promise(By by, String words, PersonId whom, LocalDate on) {
    return new PromiseWords(by, words, Set.of(whom), new When.Day(on));
  }

  Kept keptFromNote(String text) {
    return listening.writeAndKeepAll(mia.id(), text, TODAY, List.of());
  }

  /** Where the latest note that waits is decided upon. */
  String proposals() {
    return "/notes/" + listening.waiting(mia.id()).getFirst().id() + "/proposals";
  }

  /** Keeps what is proposed just as it is proposed. */
  void keepAll() {
    var form = ProposalsPage.of(mia.browser().get(proposals()));
    mia.browser().put(form.path(), form.fields());
  }

  void undo(MvcTestResult page) {
    mia.browser().post(undoOn(page));
  }

  static String undoOn(MvcTestResult page) {
    return Given.found("action=\"(/undo/[^\"]+)\"", page);
  }
}
