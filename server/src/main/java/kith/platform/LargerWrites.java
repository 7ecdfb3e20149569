package kith.platform;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** A page of some hundred kilobytes leaves in a few pieces; each piece wakes whoever reads it. An open connection holds one such piece. */
@Component
class LargerWrites implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private static final int BYTES = 1 << 15;

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addConnectorCustomizers(
        connector -> connector.setProperty("socket.appWriteBufSize", String.valueOf(BYTES)));
  }
}
