package kith.shell;

import jakarta.servlet.http.HttpServletRequest;

/** What an open page asks for by itself: nobody need be there, so it prolongs no session and is no visit. */
public final class Unattended {
  private static final String HEADER = "X-Kith-Live";

  private Unattended() {}

  /** The stream itself, and the parts of a page that are asked for anew because of it. */
  public static boolean is(HttpServletRequest request) {
    return request.getRequestURI().endsWith("/live") || request.getHeader(HEADER) != null;
  }
}
