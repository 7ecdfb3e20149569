package kith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The application. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class Kith {
  public static void main(String[] arguments) {
    SpringApplication.run(Kith.class, arguments);
  }
}
