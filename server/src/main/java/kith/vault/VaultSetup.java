package kith.vault;

import kith.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VaultSetup {
  @Bean
  Keyring keyring(Settings settings, Instance instance) {
    var mayBegin = instance.isNew();
    var keyring = settings.keysInPostgres()
        ? SchemaKeyring.open(settings.keys(), mayBegin)
        : FolderKeyring.open(settings.keysFolder(), mayBegin);
    instance.recognise(Derived.from(keyring.instanceKey(), "fingerprint"));
    return keyring;
  }
}
