package kith;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
  @Test
  void modulesUseOnlyWhatTheyDeclare() {
    ApplicationModules.of(Kith.class).verify();
  }
}
