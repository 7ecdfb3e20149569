package kith.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JobsSetup {
  @Bean(destroyMethod = "")
  Scheduler jobs(DataSource dataSource, List<Task<?>> tasks, Clock clock) {
    return Jobs.doing(dataSource, tasks, clock);
  }

  /** Jobs are done while Kith serves, by no command beside it: a lifecycle comes to life however lazy all else is. */
  @Bean
  @ConditionalOnWebApplication
  SmartLifecycle jobsRun(Scheduler scheduler) {
    return new SmartLifecycle() {
      private volatile boolean running;

      @Override
      public void start() {
        scheduler.start();
        running = true;
      }

      @Override
      public void stop() {
        running = false;
        scheduler.stop();
      }

      @Override
      public boolean isRunning() {
        return running;
      }
    };
  }
}
