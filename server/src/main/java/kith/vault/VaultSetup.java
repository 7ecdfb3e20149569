package kith.vault;

import kith.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VaultSetup {
  @Bean
  Keyring keyring(Settings settings) {
    return settings.keysInPostgres()
        ? new SchemaKeyring(settings.keys())
        : new FolderKeyring(settings.keysFolder());
  }
}
