package kith.platform;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says to whoever started Kith where it can be seen and where it keeps things. */
@Component
class WhereToLook {
  private final Settings settings;

  WhereToLook(Settings settings) {
    this.settings = settings;
  }

  @EventListener
  void on(WebServerInitializedEvent started) {
    System.out.printf(
        "Kith is at %s. Its database is %s, its keys are %s. Ctrl-C stops it.%n",
        settings.publicUrl(),
        settings.embedded() ? settings.databaseFile() : "on PostgreSQL",
        settings.keysInPostgres() ? "on PostgreSQL" : settings.keysFolder());
  }
}
