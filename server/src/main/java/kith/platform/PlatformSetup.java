package kith.platform;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PlatformSetup implements WebMvcConfigurer {
  @Bean
  static Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  static Ids ids() {
    var generator = Generators.timeBasedEpochGenerator();
    return generator::generate;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new SignedInResolver());
    resolvers.add(new FormResolver());
  }
}
