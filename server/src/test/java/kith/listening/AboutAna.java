package kith.listening;

import kith.platform.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Mia remembers what Ana tells her. */
abstract class AboutAna extends MiasNotes {
  @Autowired
  Details details;

  PersonId ana;

  @BeforeEach
  void ana() {
    ana = person("Ana");
  }
}
