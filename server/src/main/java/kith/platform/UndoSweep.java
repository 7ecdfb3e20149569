package kith.platform;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every hour: removed words go within the hour after the day in which they could come back. */
@Configuration(proxyBeanMethods = false)
class UndoSweep {
  static final TaskDescriptor<Void> TASK = TaskDescriptor.of("platform-undo-old");

  @Bean
  Task<Void> undoSweep(Undo undo) {
    return Tasks.recurring(TASK, FixedDelay.ofHours(1)).execute((_, _) -> undo.dropOld());
  }
}
