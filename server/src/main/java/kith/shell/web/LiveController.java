package kith.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import kith.platform.AccountId;
import kith.platform.SignedIn;
import kith.shell.Live;
import kith.shell.SessionWatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One stream per browser: topics as server-sent events, as long as the session holds. Each carries its time as id, so that what was
 * told while a page was loading or a laptop was closed is heard when the stream is there (again).
 */
@Controller
class LiveController {
  private static final Duration BEAT = Duration.ofSeconds(15);
  private final Live live;
  private final SessionWatch sessions;

  private final Clock clock;

  LiveController(Live live, SessionWatch sessions, Clock clock) {
    this.live = live;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Parameter: {@code age} of the page that asks, in milliseconds. */
  @GetMapping(value = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter stream(
      @SignedIn AccountId me,
      HttpServletRequest request,
      @RequestParam(defaultValue = "0") long age,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last) {
    var holds = sessions.of(request);
    var emitter = new SseEmitter(0L);
    var from = last != null ? last : clock.millis() - Math.max(age, 0);
    var ear = live.listen(me, Instant.ofEpochMilli(from));
    emitter.onCompletion(ear::close);
    Thread.ofVirtual().name("live " + me).start(() -> send(ear, emitter, holds));
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
