package kith.shell;

import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page needs to know of the request.
 *
 * @param csrf token that every form sends back
 * @param path of the page that is on screen, to mark where one is and to come back to
 * @param signedIn whether somebody is signed in
 * @param htmx whether only a part of the page was asked for
 * @param toast a word about what was just done
 * @param seeing which tips and measures are wanted
 */
public record Page(
    @Nullable String csrf,
    String path,
    boolean signedIn,
    boolean htmx,
    @Nullable Toast toast,
    Seeing seeing) {
  public Page(@Nullable String csrf, String path, boolean signedIn, boolean htmx) {
    this(csrf, path, signedIn, htmx, null, Seeing.ALL);
  }

  public boolean within(String section) {
    return path.equals(section) || path.startsWith(section + "/");
  }

  public boolean shows(Measure measure) {
    return seeing.shows(measure);
  }

  Page with(Seeing others) {
    return new Page(csrf, path, signedIn, htmx, toast, others);
  }

  Page with(@Nullable Toast word) {
    return new Page(csrf, path, signedIn, htmx, word, seeing);
  }
}
