package kith.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class BelongingsTest {
  /** Rows that are nobody's; those of jobs hold ids alone, and their key is the scheduler's. */
  private static final Set<String> NOBODYS =
      Set.of("flyway_schema_history", "vault_instance", "platform_task");

  @Autowired
  Belongings belongings;

  @Test
  void everyTablesKeyBeginsWithTheAccountWhoseRowsItHolds() {
    assertThat(belongings.tables())
        .hasSizeGreaterThan(5)
        .filteredOn(table -> !NOBODYS.contains(table.getName()))
        .allSatisfy(table -> {
          var key = table.getPrimaryKey();
          assertThat(key).as(table.getName()).isNotNull();
          assertThat(key == null ? "" : key.getFields().getFirst().getName())
              .as(table.getName())
              .isEqualTo("account");
        });
  }
}
