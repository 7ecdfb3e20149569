package kith.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.util.ArrayList;
import kith.platform.Db;
import kith.platform.Settings;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@Configuration(proxyBeanMethods = false)
class ShellSetup {
  @Bean
  static TemplateEngine templateEngine() {
    return TemplateEngine.createPrecompiled(ContentType.Html);
  }

  @Bean
  static LiveBus liveBus(Settings settings, Db db) {
    return settings.embedded() ? new LocalBus() : new PostgresBus(settings, db);
  }

  /** It hears what other nodes tell from the beginning. */
  @Bean
  @ConditionalOnWebApplication
  static LazyInitializationExcludeFilter busBeforeServing() {
    return LazyInitializationExcludeFilter.forBeanTypes(LiveBus.class);
  }

  /** One bundle per module, {@code kith/MODULE/messages.properties}; all are read as one. */
  @Bean
  static MessageSource messageSource() throws IOException {
    var names = new ArrayList<String>();
    for (var bundle : new PathMatchingResourcePatternResolver()
        .getResources("classpath*:kith/*/messages.properties")) {
      var path = bundle.getURL().getPath();
      var module = path.substring(0, path.lastIndexOf('/'));
      names.add("classpath:kith/" + module.substring(module.lastIndexOf('/') + 1) + "/messages");
    }
    var source = new ReloadableResourceBundleMessageSource();
    source.setBasenames(names.toArray(String[]::new));
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    return source;
  }
}
