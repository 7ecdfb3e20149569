package kith.vault;

import kith.platform.Settings;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VaultSetup {
  @Bean
  Keyring keyring(Settings settings, Instance instance) {
    var keyring = Keyrings.open(settings, instance.isNew());
    instance.recognise(Derived.from(keyring.instanceKey(), "fingerprint"));
    return keyring;
  }

  /** Keys of another Kith are refused before anything is served; a command may want to bring them back. */
  @Bean
  @ConditionalOnWebApplication
  static LazyInitializationExcludeFilter keysBeforeServing() {
    return LazyInitializationExcludeFilter.forBeanTypes(Keyring.class);
  }
}
