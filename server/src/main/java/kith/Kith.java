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
      serve(arguments);
    } else {
      System.exit(CommandLine.run(arguments, System.out, System.err));
    }
  }

  /** What the first pages do not need is made when it is: the first answer comes sooner. */
  private static void serve(String... arguments) {
    var application = new SpringApplication(Kith.class);
    application.setLazyInitialization(true);
    application.run(arguments);
  }
}
