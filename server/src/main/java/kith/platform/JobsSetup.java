package kith.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JobsSetup {
  @Bean(destroyMethod = "")
  Scheduler jobs(DataSource dataSource, List<Task<?>> tasks, Clock clock) {
    return Jobs.doing(dataSource, tasks, clock);
  }

  /** Jobs are done while Kith serves, by no command beside it. */
  @Bean
  @ConditionalOnWebApplication
  JobsRun jobsRun(ObjectProvider<Scheduler> scheduler) {
    return new JobsRun(scheduler::getObject);
  }
}
