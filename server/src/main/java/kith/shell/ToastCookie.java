package kith.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Carries a toast over a redirect: the message's key and the id to undo, never words. */
final class ToastCookie {
  private static final String NAME = "kith-toast";
  private static final int SECONDS = 60;
  private static final Pattern WRITTEN =
      Pattern.compile("([a-z]+\\.toast\\.[a-zA-Z.]+)(?:~([0-9a-f-]{36}))?");

  private ToastCookie() {}

  static void write(HttpServletRequest request, HttpServletResponse response, Toast toast) {
    send(
        request,
        response,
        toast.undo() == null ? toast.key() : toast.key() + "~" + toast.undo(),
        SECONDS);
  }

  /** Shown once. */
  static @Nullable Toast take(HttpServletRequest request, HttpServletResponse response) {
    var cookie = WebUtils.getCookie(request, NAME);
    if (cookie == null) {
      return null;
    }
    send(request, response, "", 0);
    return read(cookie);
  }

  private static @Nullable Toast read(Cookie cookie) {
    var found = WRITTEN.matcher(cookie.getValue());
    if (!found.matches()) {
      return null;
    }
    var undo = found.group(2);
    return new Toast(found.group(1), undo == null ? null : UUID.fromString(undo));
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
    var cookie = ResponseCookie.from(NAME, value)
        .path("/")
        .httpOnly(true)
        .sameSite("Lax")
        .secure(request.isSecure())
        .maxAge(seconds)
        .build();
    response.addHeader("Set-Cookie", cookie.toString());
  }
}
