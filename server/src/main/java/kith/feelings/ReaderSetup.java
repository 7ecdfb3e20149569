package kith.feelings;

import kith.text.EmotionReader;
import kith.text.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
class ReaderSetup {
  /** Its weights are loaded when somebody first writes a sentence. */
  @Bean
  @Lazy
  EmotionReader emotionReader() {
    return Readers.english().emotions();
  }
}
