package kith.listening;

import kith.text.NoteReader;
import kith.text.Readers;
import kith.text.ReplyReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
class ReaderSetup {
  @Bean
  NoteReader noteReader() {
    return Readers.english().notes();
  }

  @Bean
  LastingWords lastingWords() {
    return new LastingWords(Readers.english().dates());
  }

  /** Its weights are loaded when somebody first looks into the mirror. */
  @Bean
  @Lazy
  ReplyReader replyReader() {
    return Readers.english().replies();
  }
}
