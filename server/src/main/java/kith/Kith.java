package kith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The application. Beans are named by package and class: modules may use the same words. */
@SpringBootApplication(
    proxyBeanMethods = false,
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Kith {
  /** Without arguments it serves; {@code token --account …} and the like run one command instead. */
  public static void main(String[] arguments) {
    if (arguments.length == 0 || arguments[0].startsWith("-")) {
      SpringApplication.run(Kith.class, arguments);
    } else {
      System.exit(CommandLine.run(arguments, System.out, System.err));
    }
  }
}
