package kith.testing;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import kith.platform.Jobs;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.support.AbstractMessageSource;

@TestConfiguration(proxyBeanMethods = false)
class TestSetup {
  @Bean
  @Primary
  TestClock testClock() {
    return new TestClock();
  }

  /** Jobs are done when a test says so, in its own thread. */
  @Bean(destroyMethod = "")
  @Primary
  ManualScheduler manualJobs(DataSource dataSource, List<Task<?>> tasks, TestClock clock) {
    return Jobs.settings(TestHelper.createManualScheduler(dataSource, tasks))
        .clock(new Following(clock))
        .build();
  }

  @Bean
  static BeanPostProcessor pseudoLocale() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof AbstractMessageSource real ? new PseudoMessages(real) : bean;
      }
    };
  }

  private static final class Following extends SettableClock {
    private final TestClock clock;

    Following(TestClock clock) {
      this.clock = clock;
    }

    @Override
    public Instant now() {
      return clock.instant();
    }
  }
}
