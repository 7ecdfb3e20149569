package kith.shell;

import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page needs to know of the request.
 *
 * @param csrf token that every form sends back
 * @param path of the request, to mark where one is
 * @param signedIn whether somebody is signed in
 * @param htmx whether only a part of the page was asked for
 */
public record Page(@Nullable String csrf, String path, boolean signedIn, boolean htmx) {
  public boolean within(String section) {
    return path.equals(section) || path.startsWith(section + "/");
  }
}
