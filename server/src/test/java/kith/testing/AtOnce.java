package kith.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Acts that race: each on a thread of its own, let go together. */
public final class AtOnce {
  private AtOnce() {}

  /** What each answered, in the order of the acts. */
  public static <T> List<T> all(List<Callable<T>> acts) throws Exception {
    var start = new CyclicBarrier(acts.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running = new ArrayList<>();
      for (var act : acts) {
        running.add(threads.submit(() -> {
          start.await();
          return act.call();
        }));
      }
      var answers = new ArrayList<T>();
      for (var one : running) {
        answers.add(one.get());
      }
      return answers;
    }
  }
}
