package kith.testing;

import kith.circle.TestCircle;
import kith.platform.PersonId;
import kith.testing.Given.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Mia and Ben are connected; he is Benny to her, and she is Mia from school to him. */
public abstract class BetweenTwo {
  @Autowired
  protected Given given;

  @Autowired
  protected TestCircle circles;

  protected Someone mia;
  protected Someone ben;
  protected PersonId bensPerson;

  @BeforeEach
  void connected() {
    mia = given.someone("Mia");
    ben = given.someone("Ben");
    bensPerson = circles.connect(mia, "Benny", ben, "Mia from school");
  }
}
