package kith.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import kith.platform.AccountId;
import kith.platform.SignedIn;
import kith.shell.Live;
import kith.shell.LiveStreams;
import kith.shell.SessionWatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One stream per browser, as long as the session holds. */
@Controller
class LiveController {
  private final Live live;
  private final LiveStreams streams;
  private final SessionWatch sessions;

  LiveController(Live live, LiveStreams streams, SessionWatch sessions) {
    this.live = live;
    this.streams = streams;
    this.sessions = sessions;
  }

  /** Parameter: {@code age} of the page that asks, in milliseconds. */
  @GetMapping(value = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter stream(
      @SignedIn AccountId me,
      HttpServletRequest request,
      @RequestParam(defaultValue = "0") long age,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last) {
    return streams.of(live.listen(me, streams.since(age, last)), sessions.of(request));
  }
}
