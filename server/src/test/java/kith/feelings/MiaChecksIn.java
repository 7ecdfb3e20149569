package kith.feelings;

import kith.testing.Given;
import kith.testing.Given.Someone;
import kith.testing.Routes;
import kith.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

abstract class MiaChecksIn {
  @Autowired
  Given given;

  Someone me;
  Visitor mia;

  @BeforeEach
  void mia() {
    me = given.someone("Mia");
    mia = me.browser();
  }

  /** The page of the check-in that was kept just now. */
  static String pathOf(MvcTestResult kept) {
    return "/feelings/" + Routes.madeAt(kept).getFirst();
  }
}
