package kith.accounts;

import java.nio.file.Path;
import kith.platform.Settings;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Refuses to start, or gives the server its certificate, before the port opens. */
@Component
class ListenSetup implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {
  private final Listen listen;
  private final Settings settings;

  ListenSetup(Listen listen, Settings settings) {
    this.listen = listen;
    this.settings = settings;
  }

  @Override
  public void customize(ConfigurableWebServerFactory server) {
    listen.check(settings.https());
    if (listen.tls()) {
      var ssl = new Ssl();
      ssl.setCertificate(Path.of(listen.tlsCert()).toUri().toString());
      ssl.setCertificatePrivateKey(Path.of(listen.tlsKey()).toUri().toString());
      server.setSsl(ssl);
    }
  }
}
