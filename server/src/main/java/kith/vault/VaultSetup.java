package kith.vault;

import kith.platform.Settings;
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
}
