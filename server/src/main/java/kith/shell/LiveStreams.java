package kith.shell;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Topics as server-sent events, as long as the page may hear them. Each carries its time as id, so that what was told while a page was
 * loading or a laptop was closed is heard when the stream is there (again).
 */
@Component
public class LiveStreams {
  private static final Duration BEAT = Duration.ofSeconds(15);
  private final Clock clock;

  LiveStreams(Clock clock) {
    this.clock = clock;
  }

  /**
   * From when on a page has not heard.
   *
   * @param age milliseconds since the page was asked for
   * @param last the id of the last event that it heard
   */
  public Instant since(long age, @Nullable Long last) {
    return Instant.ofEpochMilli(last != null ? last : clock.millis() - Math.max(age, 0));
  }

  /**
   * Closes the ear with the stream.
   *
   * @param holds whether the page may still hear; asked before each topic and at every beat
   */
  public SseEmitter of(Live.Ear ear, BooleanSupplier holds) {
    var emitter = new SseEmitter(0L);
    emitter.onCompletion(ear::close);
    Thread.ofVirtual().name("live").start(() -> send(ear, emitter, holds));
    return emitter;
  }

  private void send(Live.Ear ear, SseEmitter emitter, BooleanSupplier holds) {
    try (ear) {
      emitter.send(event().comment("kith"));
      while (true) {
        var topic = ear.next(BEAT);
        if (ear.isOver() || !holds.getAsBoolean()) {
          break;
        }
        emitter.send(topic == null ? event().comment("") : event().data(topic));
      }
      emitter.complete();
    } catch (IOException | IllegalStateException _) {
      return; // the page is gone, and the server ends its request by itself
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      emitter.complete();
    }
  }

  private SseEmitter.SseEventBuilder event() {
    return SseEmitter.event().id(String.valueOf(clock.millis()));
  }
}
