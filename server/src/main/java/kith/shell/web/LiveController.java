package kith.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import kith.platform.AccountId;
import kith.platform.SignedIn;
import kith.shell.Live;
import kith.shell.SessionWatch;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One stream per browser: topics as server-sent events, as long as the session holds. */
@Controller
class LiveController {
  private static final Duration BEAT = Duration.ofSeconds(15);
  private final Live live;
  private final SessionWatch sessions;

  LiveController(Live live, SessionWatch sessions) {
    this.live = live;
    this.sessions = sessions;
  }

  @GetMapping(value = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter stream(@SignedIn AccountId me, HttpServletRequest request) {
    var holds = sessions.of(request);
    var emitter = new SseEmitter(0L);
    var ear = live.listen(me);
    emitter.onCompletion(ear::close);
    Thread.ofVirtual().name("live " + me).start(() -> send(ear, emitter, holds));
    return emitter;
  }

  private static void send(Live.Ear ear, SseEmitter emitter, BooleanSupplier holds) {
    try (ear) {
      emitter.send(SseEmitter.event().comment("kith"));
      while (true) {
        var topic = ear.next(BEAT);
        if (!holds.getAsBoolean()) {
          break;
        }
        emitter.send(
            topic == null ? SseEmitter.event().comment("") : SseEmitter.event().data(topic));
      }
      emitter.complete();
    } catch (IOException | IllegalStateException _) {
      return; // the page is gone, and the server ends its request by itself
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      emitter.complete();
    }
  }
}
