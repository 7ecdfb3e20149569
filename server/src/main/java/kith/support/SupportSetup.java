package kith.support;

import kith.text.CrisisReader;
import kith.text.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SupportSetup {
  @Bean
  CrisisReader crisisReader() {
    return Readers.english().crisis();
  }
}
