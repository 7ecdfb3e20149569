package kith.listening;

import kith.platform.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Mia writes of Maya, whom alone she knows at first. */
abstract class AboutMaya extends MiasNotes {
  @Autowired
  Details details;

  PersonId maya;

  @BeforeEach
  void maya() {
    maya = person("Maya");
  }
}
