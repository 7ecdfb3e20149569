package kith.opening;

import kith.people.People;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.testing.Given;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Mia asks her mother, who has no account and gets a link. */
abstract class AskedByLink {
  @Autowired
  Given given;

  @Autowired
  People people;

  Given.Someone mia;

  PersonId mum;

  String answer = "";

  String exchange = "";

  @BeforeEach
  void aQuestionForMum() {
    mia = given.someone("Mia");
    mum = people.add(mia.id(), "Mum", Ring.INNER).id();
    var page =
        mia.browser().post("/opening/exchanges", "prompt", "childhood-1", "person", mum.toString());
    answer = link(page);
    exchange = Given.found("(/opening/exchanges/[0-9a-f-]{36})", page);
  }

  static String link(MvcTestResult page) {
    return Given.found("http://localhost:8484(/answer/[A-Za-z0-9_-]+)", page);
  }
}
