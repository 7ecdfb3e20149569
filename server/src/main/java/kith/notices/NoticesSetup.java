package kith.notices;

import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticesSetup {
  /** A mail server that cannot be used as it is set up is refused before anything is served. */
  @Bean
  @ConditionalOnWebApplication
  static LazyInitializationExcludeFilter mailerBeforeServing() {
    return LazyInitializationExcludeFilter.forBeanTypes(Mailer.class);
  }
}
