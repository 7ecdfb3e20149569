package kith.opening.web;

import kith.circle.Guests;
import kith.shell.LinkOver;
import kith.shell.Live;
import kith.shell.LiveStreams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A guest's open page hears of its one exchange, as long as the link lets them in. */
@Controller
class GuestLiveController {
  private final Guests guests;
  private final Live live;
  private final LiveStreams streams;

  GuestLiveController(Guests guests, Live live, LiveStreams streams) {
    this.guests = guests;
    this.live = live;
    this.streams = streams;
  }

  /** Parameter: {@code age} of the page that asks, in milliseconds. */
  @GetMapping("/answer/{secret}/live")
  SseEmitter stream(
      @PathVariable String secret,
      @RequestParam(defaultValue = "0") long age,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last) {
    var guest = guests.open(secret, GuestAnswerController.KIND).orElseThrow(LinkOver::new);
    return streams.of(
        live.listenAsGuest(guest.thing(), streams.since(age, last)),
        () -> guests.open(secret, GuestAnswerController.KIND).isPresent());
  }
}
