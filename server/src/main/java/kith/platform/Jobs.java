package kith.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Slow or outside work, asked for in the transaction that makes it necessary and done after it, at least once. */
@Component
public class Jobs {
  private static final String TABLE = "platform_task";
  private static final Duration POLLING = Duration.ofSeconds(10);
  private static final int THREADS = 2;
  private final SchedulerClient client;

  Jobs(DataSource dataSource) {
    client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
        .tableName(TABLE)
        .serializer(new JsonData())
        .jdbcCustomization(new EpochMillis())
        .build();
  }

  /** Once; what is rolled back was never asked for. */
  public <T> void enqueue(TaskDescriptor<T> task, String id, T data, Instant at) {
    client.scheduleIfNotExists(task.instance(id).data(data).scheduledTo(at));
  }

  /** At this time, whenever it was to be done before. */
  public <T> void put(TaskDescriptor<T> task, String id, T data, Instant at) {
    client.schedule(
        task.instance(id).data(data).scheduledTo(at), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
  }

  /** Nothing happens when there is none. */
  public void cancel(TaskDescriptor<?> task, String id) {
    try {
      client.cancel(task.instanceId(id));
    } catch (TaskInstanceNotFoundException _) {
      return;
    }
  }

  /** Settings of whatever does these jobs. */
  public static <B extends com.github.kagkarlsson.scheduler.SchedulerBuilder> B settings(
      B builder) {
    builder.tableName(TABLE);
    builder.serializer(new JsonData());
    builder.jdbcCustomization(new EpochMillis());
    return builder;
  }

  static Scheduler doing(DataSource dataSource, List<Task<?>> tasks, Clock clock) {
    return settings(Scheduler.create(dataSource, tasks))
        .clock(clock::instant)
        .threads(THREADS)
        .pollingInterval(POLLING)
        .build();
  }
}
