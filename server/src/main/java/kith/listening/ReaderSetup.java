package kith.listening;

import kith.text.NoteReader;
import kith.text.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReaderSetup {
  @Bean
  NoteReader noteReader() {
    return Readers.english().notes();
  }
}
